import type { Span } from '../../../contract/shapes.ts';

/**
 * Finds where typed words stand in an article, whatever the white space between them and however
 * quotation marks and apostrophes are drawn.
 *
 * @param near - Offset to which the place found is to be closest.
 * @returns The place, or `null` where the words do not stand in the article.
 */
export function findWording(text: string, wording: string, near: number): Span | null {
  const words = wording.trim().split(/\s+/u);
  if (words[0] === '') return null;
  const pattern = new RegExp(words.map(patternOf).join('\\s+'), 'gu');
  let best: Span | null = null;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (best && Math.abs(index - near) >= Math.abs(best[0] - near)) break;
    best = [index, index + found.length];
  }
  return best;
}

function patternOf(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”]/gu, '["“”]');
}
