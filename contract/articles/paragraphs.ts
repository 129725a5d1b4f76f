/** Where the paragraphs of a text begin: lines that say something. UTF-16 offsets, ascending. */
export function paragraphStarts(text: string): number[] {
  return Array.from(text.matchAll(/^.*\S.*$/gmu), ({ index }) => index);
}

/** Numbers of the paragraphs of an article. */
export interface ParagraphNumbers {
  starts: readonly number[];
  /** Number of each paragraph, from 1; `null` for those that are not the article's own. */
  numbers: readonly (number | null)[];
  /** Index of the paragraph at an offset, -1 before the first. */
  indexAt: (offset: number) => number;
  /** Number of the paragraph at an offset, `null` where it has none. */
  at: (offset: number) => number | null;
}

/**
 * Numbers the paragraphs of a text.
 *
 * @param leftOut - Where paragraphs begin that are not counted; other offsets mean nothing.
 */
export function numberParagraphs(text: string, leftOut: readonly number[] = []): ParagraphNumbers {
  const starts = paragraphStarts(text);
  const without = new Set(leftOut);
  let count = 0;
  const numbers = starts.map((start) => (without.has(start) ? null : ++count));
  const indexAt = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return { starts, numbers, indexAt, at: (offset) => numbers[indexAt(offset)] ?? null };
}
