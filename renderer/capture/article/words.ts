import type { Span } from '../../../contract/shapes.ts';

/** Code units looked at for a word or sentence; widened where they hold none. */
const WINDOW = 512;

/** The word at an offset, or the next one after it; `null` where no words follow. */
export function wordFrom(text: string, offset: number): Span | null {
  for (let size = WINDOW; ; size *= 8) {
    const start = wholeLetter(text, Math.max(0, offset - 64));
    const end = wholeLetter(text, Math.min(text.length, offset + size));
    for (const [from, to] of wordsIn(text, start, end))
      if (to > offset && (to < end || end === text.length)) return [from, to];
    if (end === text.length) return null;
  }
}

/** The last word that ends at or before an offset; `null` where none does. */
export function wordBefore(text: string, offset: number): Span | null {
  for (let size = WINDOW; ; size *= 8) {
    const start = wholeLetter(text, Math.max(0, offset - size));
    const words = wordsIn(text, start, offset).filter(([from]) => from > start || start === 0);
    const last = words.at(-1);
    if (last) return last;
    if (start === 0) return null;
  }
}

/**
 * The word that a step leads to from a word.
 *
 * @returns The same word at either end of the text.
 */
export function stepWord(text: string, word: Span, step: 'word' | 'sentence', by: 1 | -1): Span {
  if (step === 'word')
    return (by === 1 ? wordFrom(text, word[1]) : wordBefore(text, word[0])) ?? word;
  const start = by === 1 ? nextSentence(text, word[0]) : sentenceBefore(text, word[0]);
  const reached = wordFrom(text, start) ?? word;
  return by === 1 && reached[0] < word[0] ? word : reached;
}

/**
 * Where an edge of a span comes to rest after a step.
 *
 * @param edge - `start` stops where words begin, `end` where they end.
 */
export function stepEdge(
  text: string,
  offset: number,
  edge: 'start' | 'end',
  step: 'word' | 'letter',
  by: 1 | -1,
): number {
  if (step === 'letter') return stepLetter(text, offset, by);
  if (edge === 'start')
    return by === 1
      ? (wordFrom(text, wordFrom(text, offset)?.[1] ?? offset)?.[0] ?? offset)
      : (wordBefore(text, offset)?.[0] ?? offset);
  if (by === 1) return wordFrom(text, offset)?.[1] ?? offset;
  const word = wordBefore(text, offset);
  if (!word) return offset;
  return word[1] < offset ? word[1] : (wordBefore(text, word[0])?.[1] ?? offset);
}

function stepLetter(text: string, offset: number, by: 1 | -1): number {
  const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const start = wholeLetter(text, Math.max(0, offset - 64));
  const end = Math.min(text.length, offset + 64);
  const edges = [...letters.segment(text.slice(start, end))].map(({ index }) => start + index);
  edges.push(end);
  const found =
    by === 1 ? edges.find((edge) => edge > offset) : edges.findLast((edge) => edge < offset);
  return found ?? offset;
}

function wordsIn(text: string, start: number, end: number): Span[] {
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...words.segment(text.slice(start, end))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [start + index, start + index + segment.length]);
}

function sentenceStarts(text: string, start: number, end: number): number[] {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return [...sentences.segment(text.slice(start, end))].map(({ index }) => start + index);
}

function nextSentence(text: string, offset: number): number {
  const end = Math.min(text.length, offset + WINDOW * 8);
  return sentenceStarts(text, offset, end).find((start) => start > offset) ?? end;
}

function sentenceBefore(text: string, offset: number): number {
  const from = wholeLetter(text, Math.max(0, offset - WINDOW * 8));
  return sentenceStarts(text, from, offset).at(-1) ?? from;
}

/** Moves an offset back off the middle of a surrogate pair. */
function wholeLetter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return offset > 0 && unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
