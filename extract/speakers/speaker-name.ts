import type { Meanings } from './meaning.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { together } from './together.ts';

/** Name of whom a mention means; the phrase itself for a nameless one ("One analyst"). */
export function speakerName(reading: Reading, mention: Chunk, meanings: Meanings): string | null {
  const meaning = meanings.get(mention);
  if (meaning) return meaning.character.name;
  if (mention.kind === 'pronoun') return null;
  const [from, to] = together(reading, mention);
  const first = reading.items[from];
  const last = reading.items[to - 1];
  return first && last ? reading.text.slice(first.start, last.end) : null;
}
