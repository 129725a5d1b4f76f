import { isSmall } from '../words/small-words.ts';
import type { Paragraph } from '../../../text/paragraphs.ts';

/** Whether a paragraph is written In Title Case, where capitals tell nothing of names. */
export function isHeading(text: string, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > 250) return false;
  const words = text.slice(paragraph.start, paragraph.end).match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const telling = words.filter((word) => !isSmall(word.toLowerCase()));
  const capitalised = telling.filter((word) => /^\p{Lu}/u.test(word));
  return telling.length >= 2 && capitalised.length >= telling.length * 0.9;
}
