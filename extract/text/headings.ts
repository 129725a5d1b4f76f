import type { Paragraph } from './paragraphs.ts';

/** Whether a paragraph is written In Title Case, where capitals tell nothing of names. */
export function isHeading(text: string, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > 250) return false;
  const words = text.slice(paragraph.start, paragraph.end).match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 2 && capitalised.length >= words.length * 0.8;
}
