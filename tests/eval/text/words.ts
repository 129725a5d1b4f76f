import type { Span } from '../corpus.ts';

/** A run of letters and digits, apostrophes, full stops and hyphens inside it. */
const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words [from, to) of a text, by number. */
export type WordRange = readonly [from: number, to: number];

/** The words of one text; everything is compared on them, so that marks and commas never matter. */
export interface Words {
  spans: readonly Span[];
  /** The words that a span touches. */
  rangeOf: (span: Span) => WordRange;
  /** The words that some spans touch, as a set. */
  setOf: (spans: readonly Span[]) => Set<number>;
}

/** Numbers the words of a text. */
export function wordsOf(text: string): Words {
  const spans = [...text.matchAll(word)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ]);
  const firstFrom = (position: number): number => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.[0] ?? Infinity) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const rangeOf = ([start, end]: Span): WordRange => {
    const at = firstFrom(start);
    const from = (spans[at - 1]?.[1] ?? -1) > start ? at - 1 : at;
    return [from, Math.max(from, firstFrom(end))];
  };
  const setOf = (among: readonly Span[]): Set<number> => {
    const set = new Set<number>();
    for (const span of among) {
      const [from, to] = rangeOf(span);
      for (let at = from; at < to; at++) set.add(at);
    }
    return set;
  };
  return { spans, rangeOf, setOf };
}

/** Lines with something in them. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter((match) => match[0].trim() !== '')
    .map((match): Span => [match.index, match.index + match[0].length]);
}

/** Cuts spans where paragraphs end, so that one long quotation and one for each paragraph tie. */
export function cutAtParagraphs(text: string, spans: readonly Span[]): Span[] {
  const paragraphs = paragraphsOf(text);
  return spans.flatMap(([start, end]) =>
    paragraphs
      .map(([from, to]): Span => [Math.max(start, from), Math.min(end, to)])
      .filter(([from, to]) => from < to),
  );
}

/** How many words two ranges share. */
export function shared(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** How many of `some` are among `all`. */
export function countIn(some: ReadonlySet<number>, all: ReadonlySet<number>): number {
  let count = 0;
  for (const one of some) if (all.has(one)) count++;
  return count;
}
