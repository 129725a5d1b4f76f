import type { CitationStyle, CitedQuote, TextRun } from '../../contract/citations.ts';
import { run } from '../csl/runs.ts';
import { isBlock } from './length.ts';
import { alternateMarks, type MarkPair } from './marks.ts';

const DOUBLE: MarkPair = ['“', '”'];
const SINGLE: MarkPair = ['‘', '’'];

/** APA 7 8.26, MLA 9 6.50, CMOS 17 13.30: double, then single; Cite Them Right the other way. */
function marksOf(style: CitationStyle): readonly [MarkPair, MarkPair] {
  return style === 'harvard-cite-them-right' ? [SINGLE, DOUBLE] : [DOUBLE, SINGLE];
}

/**
 * CMOS 17 13.7: the punctuation that ends a quotation may be left out to suit the sentence that
 * takes it in. A comma of the original is never kept; a full stop moves behind a citation in
 * brackets (APA 7 8.26, MLA 9 6.50, CMOS 17 13.67), while one of "U.S." or of an ellipsis stays.
 */
function endForCitation(style: CitationStyle, text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,;:]/.test(text[end - 1] ?? '')) end -= 1;
  const open = text.slice(0, end);
  if (style === 'chicago-notes' || !open.endsWith('.')) return open || text;
  const staysWithWord = /(?:\.\s?\.|(?:^|[\s.])\p{L}\.)$/u.test(open);
  return staysWithWord ? open : open.slice(0, -1) || text;
}

/** Paragraphs without the spaces around them; the empty ones are left out. */
function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '');
}

/** The words of a quote as the style shows them; the record keeps its own. */
export function quotationOf(
  style: CitationStyle,
  quote: Pick<CitedQuote, 'text' | 'kind'>,
): { quotation: TextRun[]; block: boolean } {
  const paragraphs = paragraphsOf(quote.text);
  const text = paragraphs.join(' ');
  const pairs = marksOf(style);
  // What is only reported is nobody's exact words: no marks, and no block either.
  if (quote.kind === 'indirect' || quote.kind === 'paraphrase') {
    const reported = endForCitation(style, text);
    return { quotation: [run(alternateMarks(reported, pairs, 0))], block: false };
  }
  if (isBlock(style, paragraphs)) {
    return { quotation: [run(alternateMarks(paragraphs.join('\n'), pairs, 0))], block: true };
  }
  const inner = endForCitation(style, text);
  const [open, close] = pairs[0];
  return { quotation: [run(`${open}${alternateMarks(inner, pairs, 1)}${close}`)], block: false };
}
