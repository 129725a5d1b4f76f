import type { Meanings } from './meaning.ts';
import type { Chunk, Reading } from '../text/reading.ts';

/** Name of whom a mention means; the phrase itself for a nameless one ("One analyst"). */
export function speakerName(reading: Reading, mention: Chunk, meanings: Meanings): string | null {
  const meaning = meanings.get(mention);
  if (meaning) return meaning.character.name;
  if (mention.kind === 'pronoun') return null;
  const first = reading.items[mention.from];
  const last = reading.items[mention.to - 1];
  return first && last ? reading.text.slice(first.start, last.end) : null;
}
