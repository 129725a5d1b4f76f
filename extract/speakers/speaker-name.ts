import type { Meanings } from './meaning.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { together } from './together.ts';

/** Offsets of the words that name the speaker: a bare name without its titles, else the phrase. */
export function mentionSpan(reading: Reading, chunk: Chunk): [number, number] | null {
  const [from, to] = together(reading, chunk);
  const first = reading.items[chunk.kind === 'name' ? chunk.nameFrom : from];
  const last = reading.items[to - 1];
  return first && last ? [first.start, last.end] : null;
}

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
