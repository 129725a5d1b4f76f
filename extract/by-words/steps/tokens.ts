import type { Quotation } from '../../marks/quotation.ts';
import type { Paragraph } from '../../text/paragraphs.ts';

/** A word, a mark, or a whole quotation standing as one. Offsets are UTF-16 into the text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: 'word' | 'mark' | 'quotation';
  /** Index of the quotation that it is; `null` for others. */
  quotation: number | null;
  paragraph: number;
}

const piece = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’ʼ]*(?:-[\p{L}\p{N}\p{M}'’ʼ]+)*|[^\s]/gu;

/** Words and marks of one stretch of a text. */
function piecesOf(text: string, start: number, end: number, paragraph: number): Token[] {
  return [...text.slice(start, end).matchAll(piece)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    text: found,
    lower: found.toLowerCase(),
    kind: /^[\p{L}\p{N}]/u.test(found) ? 'word' : 'mark',
    quotation: null,
    paragraph,
  }));
}

/** Words and marks outside quotations, each quotation as one token. */
export function tokensOf(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    let from = start;
    for (let found = quotations[next]; found && found.paragraph === paragraph;) {
      for (const one of piecesOf(text, from, found.outerStart, paragraph)) tokens.push(one);
      const { outerStart, outerEnd } = found;
      const empty = { text: '', lower: '', kind: 'quotation' } as const;
      tokens.push({ start: outerStart, end: outerEnd, ...empty, quotation: next, paragraph });
      from = outerEnd;
      found = quotations[++next];
    }
    for (const one of piecesOf(text, from, end, paragraph)) tokens.push(one);
  }
  return tokens;
}
