import type { QueryNode } from './node.ts';
import { readTerm, type Remark } from './terms.ts';
import { type QueryToken, readTokens } from './tokens.ts';

export type { FieldValue, QueryNode } from './node.ts';
export type { Remark } from './terms.ts';
export type { QueryToken } from './tokens.ts';

/** Longer queries are cut here: no more is read of them (UTF-16 units). */
export const MAX_QUERY_LENGTH = 2000;
/** More words, phrases and values of fields than this are left out. */
export const MAX_QUERY_TERMS = 32;
/** Parentheses inside so many others are passed over. */
export const MAX_NESTING = 32;

/** A query that was read. */
export interface ParsedQuery {
  /** What it asks for; `null` for everything. */
  node: QueryNode | null;
  /** What stands where, for chips, marks and editing. */
  tokens: QueryToken[];
  /** What was not understood, and is searched as words or left out. */
  remarks: Remark[];
}

/** How far the parser is. */
interface Reading {
  text: string;
  typing: boolean;
  tokens: QueryToken[];
  remarks: Remark[];
  /** Index of the token that is read next. */
  at: number;
  terms: number;
  /** Parentheses that were passed over and are still open. */
  passed: number;
}

/** The text as far as it is read; no half of a surrogate pair is left at its end. */
function withinLength(text: string): string {
  const cut = text.slice(0, MAX_QUERY_LENGTH);
  return text.length > cut.length ? cut.replace(/[\uD800-\uDBFF]$/, '') : cut;
}

function joined(type: 'and' | 'or', nodes: readonly (QueryNode | null)[]): QueryNode | null {
  const of = nodes.flatMap((node) => {
    if (node === null) return [];
    return node.type === type ? node.of : [node];
  });
  return of.length > 1 ? { type, of } : (of[0] ?? null);
}

const negatedIf = (negated: boolean, node: QueryNode | null): QueryNode | null =>
  negated && node !== null ? { type: 'not', of: [node] } : node;

/** Tells once that a limit was reached. */
function remarkOnce(reading: Reading, span: Remark['span'], text: string): void {
  if (reading.remarks.some((remark) => remark.text === text)) return;
  reading.remarks.push({ span, text });
}

function parseTerm(reading: Reading, token: QueryToken): QueryNode | null {
  const { text, typing, terms } = reading;
  const texts = token.texts.slice(0, MAX_QUERY_TERMS - terms);
  reading.terms += texts.length;
  if (texts.length < token.texts.length) {
    const remark = `Only the first ${MAX_QUERY_TERMS} terms are searched.`;
    remarkOnce(reading, token.span, remark);
    if (texts.length === 0) {
      token.understood = false;
      return null;
    }
  }
  const { node, remarks, understood } = readTerm(text, { ...token, texts }, typing);
  token.understood = understood;
  reading.remarks.push(...remarks);
  if (node === null) reading.terms -= texts.length;
  return negatedIf(token.negated, node);
}

function parseGroup(reading: Reading, open: QueryToken, depth: number): QueryNode | null {
  if (depth === MAX_NESTING) {
    const remark = `Parentheses inside ${MAX_NESTING} others are passed over.`;
    remarkOnce(reading, open.span, remark);
    open.understood = false;
    reading.passed++;
    return null;
  }
  const node = parseOr(reading, depth + 1);
  // The one that closes it, where there is one.
  reading.at++;
  return negatedIf(open.negated, node);
}

/** Terms that must all be there, up to an OR or the end of the group. */
function parseAnd(reading: Reading, depth: number): QueryNode | null {
  const nodes: (QueryNode | null)[] = [];
  for (;;) {
    const token = reading.tokens[reading.at];
    if (!token || token.kind === 'or') break;
    if (token.kind === 'close') {
      if (reading.passed === 0 && depth > 0) break;
      // It closes what was passed over, or nothing.
      if (reading.passed > 0) reading.passed--;
    }
    reading.at++;
    if (token.kind === 'open') nodes.push(parseGroup(reading, token, depth));
    else if (token.texts.length > 0 || token.kind === 'field')
      nodes.push(parseTerm(reading, token));
  }
  return joined('and', nodes);
}

function parseOr(reading: Reading, depth: number): QueryNode | null {
  const nodes = [parseAnd(reading, depth)];
  while (reading.tokens[reading.at]?.kind === 'or') {
    reading.at++;
    nodes.push(parseAnd(reading, depth));
  }
  return joined('or', nodes);
}

/**
 * Reads a query of the search bar. Whatever is typed is a query: what is no part of the language is
 * searched as words. Takes time in proportion to the length of the text.
 *
 * @param options.typing - Whether the text is still being typed: its last word is a beginning where
 *   no white space follows, and what lacks only its end is no mistake. On unless it is turned off.
 */
export function parseQuery(text: string, options: { typing?: boolean } = {}): ParsedQuery {
  const read = withinLength(text);
  const typing = (options.typing ?? true) && read.length === text.length;
  const tokens = readTokens(read);
  const reading: Reading = {
    text: read,
    typing,
    tokens,
    remarks: [],
    at: 0,
    terms: 0,
    passed: 0,
  };
  if (read.length < text.length) {
    const remark = `Only the first ${MAX_QUERY_LENGTH.toLocaleString('en')} characters are read.`;
    remarkOnce(reading, [read.length - 1, read.length], remark);
  }
  const node = parseOr(reading, 0);
  return { node, tokens, remarks: reading.remarks };
}
