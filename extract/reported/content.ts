import { isFinite } from '../clauses/cue.ts';
import { canSpeak } from '../clauses/phrases.ts';
import { namesBody } from '../words/people-nouns.ts';
import type { Chunk, Reading, Sentence } from '../text/reading.ts';

/** Where the words of a sentence end, its full stop left out. */
export function wordsEnd(reading: Reading, sentence: Sentence): number {
  let to = sentence.to;
  while (to > sentence.from && reading.items[to - 1]?.part === 'PUNCT') to--;
  return to;
}

/** Whether items [from, to) hold a clause, with a verb of its own. */
export function isClause(reading: Reading, from: number, to: number): boolean {
  if (to - from < 3) return false;
  for (let at = from; at < to; at++) if (isFinite(reading.items, at)) return true;
  return false;
}

/** Whether a phrase is somebody or something whose words are told. */
export function isTeller(reading: Reading, chunk: Chunk): boolean {
  const word = reading.items[chunk.head]?.lower ?? '';
  return canSpeak(reading, chunk) || /^(?:who|i|we|it)$/.test(word) || namesBody(word);
}
