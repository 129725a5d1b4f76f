import type { Paragraph } from '../text/paragraphs.ts';
import type { Quotation } from './quotation.ts';

/** Where a clause of saying follows a comma or the end of a question: `, Ada Quill said.` */
const saying =
  /[,?!]\s(?=(?:(?:he|she|they|\p{Lu}[\p{L}'’.-]{0,30}(?:\s\p{Lu}[\p{L}'’.-]{0,30}){0,3})\s(?:said|says|added|told|asked|wrote)|(?:said|says|added|asked)\s\p{Lu})[^“"«„]{0,120}$)/u;

/** No forgotten mark is looked for in more than this. */
const longest = 2000;

/**
 * Ends a quotation whose closing mark was forgotten where a clause of saying begins: `“We won, Ada
 * Quill said.` One that goes on in the next paragraph, which opens anew, stays open.
 */
export function endForgotten(
  text: string,
  quotations: Quotation[],
  next: Paragraph | undefined,
): Quotation[] {
  const last = quotations.at(-1);
  if (!last || last.closed || last.end - last.start > longest) return quotations;
  if (next && /["“„«]/.test(text[next.start] ?? '')) return quotations;
  const found = saying.exec(text.slice(last.start, last.end));
  if (!found) return quotations;
  const end = last.start + found.index + 1;
  return [...quotations.slice(0, -1), { ...last, end, outerEnd: end, closed: true }];
}
