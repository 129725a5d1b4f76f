import type { CitedQuote, TextRun } from '../../contract/citations.ts';
import type { StyleRules } from '../styles/index.ts';
import { asQuoted } from './as-quoted.ts';
import { alternateMarks } from './marks.ts';
import { concat, runsOf, slice, styled, trim, type Styled } from './styled.ts';

const CLOSING = /[”’“‘»›"']/u;
const DROPPED = /[\s,;:]/u;

/** Where the signs of a kind begin that stand before an index; read backwards, which is never slow. */
function startOf(sign: RegExp, text: string, end: number): number {
  let start = end;
  while (start > 0 && sign.test(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** A text without one of its stretches. */
function without(all: Styled, start: number, end: number): Styled {
  return concat(slice(all, 0, start), slice(all, end));
}

/**
 * CMOS 17 13.7: the punctuation that ends a quotation may be left out to suit the sentence that
 * takes it in. A comma of the original is never kept; a full stop moves behind a citation in
 * brackets (APA 7 8.26, MLA 9 6.50, CMOS 17 13.67), while one of "U.S." or of an ellipsis stays.
 * What ends a quotation inside it ends the outer one, too.
 */
function endForCitation(style: StyleRules, all: Styled): Styled {
  const trimmed = slice(all, 0, all.text.trimEnd().length);
  const end = startOf(DROPPED, trimmed.text, trimmed.text.length);
  const marks = startOf(CLOSING, trimmed.text, end);
  const stop = startOf(DROPPED, trimmed.text, marks);
  const open = trimmed.text.slice(0, stop);
  if (!/[\p{L}\p{N}]/u.test(open)) return all;
  const kept = without(slice(trimmed, 0, end), stop, marks);
  if (style.form === 'notes' || !open.endsWith('.')) return kept;
  const staysWithWord = /(?:\.\s?\.|(?:^|[\s.])\p{L}\.)$/u.test(open);
  return staysWithWord ? kept : without(kept, open.length - 1, open.length);
}

/** Paragraphs without the spaces around them; the empty ones are left out. */
function paragraphsOf(all: Styled): Styled[] {
  const lines: Styled[] = [];
  let start = 0;
  for (const { 0: lineEnd, index } of all.text.matchAll(/\r\n?|\n/g)) {
    lines.push(slice(all, start, index));
    start = index + lineEnd.length;
  }
  lines.push(slice(all, start));
  return lines.map(trim).filter(({ text }) => text !== '');
}

function joined(paragraphs: readonly Styled[], between: string): Styled {
  return concat(
    ...paragraphs.flatMap((each, index) => (index === 0 ? [each] : [styled(between), each])),
  );
}

function withMarks({ quotation }: StyleRules, all: Styled, depth: 0 | 1): Styled {
  return { ...all, text: alternateMarks(all.text, quotation, depth) };
}

/** Guillemets of French typography hold spaces, which are no part of what is quoted. */
function withoutMarkSpaces(all: Styled): Styled {
  const parts: Styled[] = [];
  let from = 0;
  for (const { 0: found, index } of all.text.matchAll(/«[ \u00A0\u202F][^«»]*[ \u00A0\u202F]»/gu)) {
    const end = index + found.length;
    parts.push(slice(all, from, index + 1), slice(all, index + 2, Math.max(end - 2, index + 2)));
    from = end - 1;
  }
  return concat(...parts, slice(all, from));
}

/** Puts the spaces of the language between guillemets and what they hold. */
function withMarkSpaces({ quotation: { markSpace } }: StyleRules, all: Styled): Styled {
  if (markSpace === '') return all;
  const parts: Styled[] = [];
  let from = 0;
  for (const { 0: mark, index } of all.text.matchAll(/[«»]/gu)) {
    const at = mark === '«' ? index + 1 : index;
    parts.push(slice(all, from, at), styled(markSpace));
    from = at;
  }
  return concat(...parts, slice(all, from));
}

/** The words of a quote as the style shows them; the record keeps its own. */
export function quotationOf(
  style: StyleRules,
  quote: Pick<CitedQuote, 'text' | 'segments' | 'kind'>,
): { quotation: TextRun[]; block: boolean } {
  const paragraphs = paragraphsOf(withoutMarkSpaces(asQuoted(style, quote)));
  const inLine = joined(paragraphs, ' ');
  const show = (all: Styled) => runsOf(withMarkSpaces(style, all));
  // What is only reported is nobody's exact words: no marks, and no block either.
  if (quote.kind === 'indirect' || quote.kind === 'paraphrase') {
    const reported = endForCitation(style, withMarks(style, inLine, 0));
    return { quotation: show(reported), block: false };
  }
  const texts = paragraphs.map(({ text }) => text);
  if (style.quotation.isBlock(texts)) {
    return { quotation: show(withMarks(style, joined(paragraphs, '\n'), 0)), block: true };
  }
  const inner = endForCitation(style, withMarks(style, inLine, 1));
  const [open, close] = style.quotation.marks[0];
  return { quotation: show(concat(styled(open), inner, styled(close))), block: false };
}
