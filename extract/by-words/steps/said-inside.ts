import type { Quotation } from '../../marks/quotation.ts';
import type { Language } from '../../languages/language.ts';

const opening = /[,!?…]\s[—–]\s(?=(\p{Ll}[\p{L}-]*)\s)/gu;
const closing = /[.,]\s[—–]\s/u;

/** A clause of saying is no longer, in characters. */
const longest = 160;

/**
 * Cuts a quotation in two where a clause of saying stands inside its marks: `«…, — сказал Лавров. —
 * …»`; and takes one off its end.
 */
export function cutAtSaying(text: string, quotation: Quotation, language: Language): Quotation[] {
  const { start, end } = quotation;
  const parts: Quotation[] = [];
  let from = { ...quotation };
  for (const { 0: mark, 1: verb = '', index } of text.slice(start, end).matchAll(opening)) {
    const stop = start + index + 1;
    if (stop <= from.start || !language.saying.has(verb)) continue;
    parts.push({ ...from, end: stop, outerEnd: stop });
    const clause = start + index + mark.length;
    const after = closing.exec(text.slice(clause, Math.min(end, clause + longest)));
    const next = after ? clause + after.index + after[0].length : end;
    if (next >= end) return parts;
    from = { ...quotation, start: next, outerStart: next };
  }
  return [...parts, from];
}
