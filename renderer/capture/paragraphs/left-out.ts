import type { ParagraphNumbers } from '../../../contract/articles/paragraphs.ts';

/** Counts a paragraph that was left out, or leaves out one that was counted. */
export function toggled({ starts, numbers }: ParagraphNumbers, index: number): number[] {
  return starts.filter((_, at) => (at === index) !== (numbers[at] === null));
}

/** Leaves out all before a paragraph, and counts it; those after it stay as they are. */
export function begunAt({ starts, numbers }: ParagraphNumbers, index: number): number[] {
  return starts.filter((_, at) => at < index || (at > index && numbers[at] === null));
}
