import type { CitedQuote, TextRun } from '../../contract/citations.ts';
import type { Marks, StyleRules } from '../styles/index.ts';
import { asQuoted } from './as-quoted.ts';
import { alternateMarks } from './marks.ts';
import { concat, runsOf, slice, styled, trim, type Styled } from './styled.ts';

/**
 * CMOS 17 13.7: the punctuation that ends a quotation may be left out to suit the sentence that
 * takes it in. A comma of the original is never kept; a full stop moves behind a citation in
 * brackets (APA 7 8.26, MLA 9 6.50, CMOS 17 13.67), while one of "U.S." or of an ellipsis stays.
 */
function endForCitation(style: StyleRules, all: Styled): Styled {
  const { text } = all;
  let end = text.length;
  while (end > 0 && /[\s,;:]/.test(text[end - 1] ?? '')) end -= 1;
  const open = text.slice(0, end);
  if (style.form === 'notes' || !open.endsWith('.')) return end === 0 ? all : slice(all, 0, end);
  const staysWithWord = /(?:\.\s?\.|(?:^|[\s.])\p{L}\.)$/u.test(open);
  if (staysWithWord) return slice(all, 0, end);
  return end === 1 ? all : slice(all, 0, end - 1);
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

function withMarks(all: Styled, pairs: Marks, depth: 0 | 1): Styled {
  return { ...all, text: alternateMarks(all.text, pairs, depth) };
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
  const pairs = style.quotation.marks;
  const show = (all: Styled) => runsOf(withMarkSpaces(style, all));
  // What is only reported is nobody's exact words: no marks, and no block either.
  if (quote.kind === 'indirect' || quote.kind === 'paraphrase') {
    const reported = endForCitation(style, inLine);
    return { quotation: show(withMarks(reported, pairs, 0)), block: false };
  }
  const texts = paragraphs.map(({ text }) => text);
  if (style.quotation.isBlock(texts)) {
    return { quotation: show(withMarks(joined(paragraphs, '\n'), pairs, 0)), block: true };
  }
  const inner = withMarks(endForCitation(style, inLine), pairs, 1);
  const [open, close] = pairs[0];
  return { quotation: show(concat(styled(open), inner, styled(close))), block: false };
}
