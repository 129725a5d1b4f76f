import type { Span } from '../contract/shapes.ts';
import { fieldOf, type FieldName } from './fields.ts';

/** What was written for a word, in quotation marks or behind the colon of a field. */
export interface TokenText {
  /** Without quotation marks. */
  text: string;
  /** With its quotation marks and its `*`: UTF-16 offsets into the query. */
  span: Span;
  quoted: boolean;
  /** Whether it goes on to the very end of the query, so that its last word may still be typed. */
  open: boolean;
}

/** A part of a query, where it stands. */
export interface QueryToken {
  /**
   * `or`, `and`: the operators. `open`, `close`: parentheses. `not`: a NOT with nothing behind it;
   * one with something is part of the token that it negates.
   */
  kind: 'word' | 'phrase' | 'field' | 'or' | 'and' | 'not' | 'open' | 'close';
  /** With the `-` or NOT before it. Spans ascend and do not overlap. */
  span: Span;
  /** Without that. */
  body: Span;
  negated: boolean;
  /** Of a `field`; else `null`. */
  field: FieldName | null;
  /** The one text of a word or phrase, the values of a field but for empty ones. */
  texts: TokenText[];
  /** Whether it is searched as what it was written as. */
  understood: boolean;
}

/** What the marks of each family are closed by: any other of them. */
export const MARKS = ['"“”„‟〝〞＂', '«»', '‹›', '「」', '『』'];
/** Where a word ends. */
const WORD_END = new RegExp(`[\\s()${MARKS.join('')}]`, 'u');
/** Where a value of a field ends. */
export const VALUE_END = new RegExp(`[\\s(),${MARKS.join('')}]`, 'u');
/** Single quotation marks, which an apostrophe looks like, are such where one is closed. */
const SINGLE = /[‘‚]/;
const SINGLE_END = /[’‘](?![\p{L}\p{N}])/gu;

const FIELD = /(?<name>\p{L}+):/uy;
/** A `-` or NOT before what it negates. */
const NEGATION = new RegExp(`[-−]+(?![-−\\s)]|$)|NOT(?=[\\s(${MARKS.join('')}])\\s*`, 'y');
const OPERATOR = new RegExp(`(?:AND|OR)(?![^\\s()${MARKS.join('')}])`, 'y');

/** What a sticky pattern matches at a place. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first place from `at` on where a character matches, or the end. */
function findChar(pattern: RegExp, text: string, at: number): number {
  let end = at;
  while (end < text.length && !pattern.test(text[end] ?? '')) end++;
  return end;
}

/** Text in quotation marks that begins at `at`, which may lack the last one; else `null`. */
function readQuoted(text: string, at: number, lastSingle: number): TokenText | null {
  const mark = text[at] ?? '';
  const family = MARKS.find((marks) => mark !== '' && marks.includes(mark));
  let end: number;
  if (family !== undefined) end = findChar(new RegExp(`[${family}]`), text, at + 1);
  else if (SINGLE.test(mark) && at < lastSingle) {
    SINGLE_END.lastIndex = at + 1;
    end = SINGLE_END.exec(text)?.index ?? text.length;
  } else return null;
  const star = text[end + 1] === '*' ? '*' : '';
  return {
    text: text.slice(at + 1, end) + star,
    span: [at, Math.min(end + 1 + star.length, text.length)],
    quoted: true,
    open: end === text.length,
  };
}

function readPlain(text: string, at: number, until: RegExp): TokenText {
  const end = findChar(until, text, at);
  return { text: text.slice(at, end), span: [at, end], quoted: false, open: end === text.length };
}

/** The values behind the colon of a field, with commas between them, and where they end. */
function readValues(text: string, from: number, lastSingle: number): [TokenText[], number] {
  const values: TokenText[] = [];
  let at = from;
  for (;;) {
    const value = readQuoted(text, at, lastSingle) ?? readPlain(text, at, VALUE_END);
    if (value.text !== '' || (value.quoted && value.open)) values.push(value);
    [, at] = value.span;
    if (text[at] !== ',') return [values, at];
    at++;
  }
}

/** Where the negation of what stands at `from` ends, and whether it is one. */
function readNegation(text: string, from: number): { at: number; negated: boolean } {
  let at = from;
  let negated = false;
  for (;;) {
    const match = matchAt(NEGATION, text, at);
    if (!match) return { at, negated };
    at += match[0].length;
    negated = !negated;
  }
}

/** The token that begins at `from`, where no white space is. */
function readToken(text: string, from: number, lastSingle: number): QueryToken {
  const { at, negated } = readNegation(text, from);
  const token = (kind: QueryToken['kind'], end: number, texts: TokenText[] = []): QueryToken => ({
    kind,
    span: [from, end],
    body: [Math.min(at, end), end],
    negated,
    field: null,
    texts,
    understood: true,
  });
  const operator = matchAt(OPERATOR, text, at)?.[0];
  const isDangling =
    at > from && (at === text.length || operator !== undefined || text[at] === ')');
  if (isDangling) return token('not', from + text.slice(from, at).trimEnd().length);
  if (operator !== undefined) return token(operator === 'OR' ? 'or' : 'and', at + operator.length);
  if (text[at] === '(') return token('open', at + 1);
  if (text[at] === ')') return token('close', at + 1);
  const quoted = readQuoted(text, at, lastSingle);
  if (quoted) return token('phrase', quoted.span[1], [quoted]);
  const named = matchAt(FIELD, text, at);
  const field = fieldOf(named?.groups?.['name'] ?? '');
  if (named && field) {
    const [values, end] = readValues(text, at + named[0].length, lastSingle);
    return { ...token('field', end, values), field: field.name };
  }
  const word = readPlain(text, at, WORD_END);
  return word.text === 'NOT' ? token('not', word.span[1]) : token('word', word.span[1], [word]);
}

/** Takes a query apart, in time that grows with its length alone. */
export function readTokens(text: string): QueryToken[] {
  SINGLE_END.lastIndex = 0;
  const lastSingle = Array.from(text.matchAll(SINGLE_END)).at(-1)?.index ?? -1;
  const tokens: QueryToken[] = [];
  let at = findChar(/\S/, text, 0);
  while (at < text.length) {
    const token = readToken(text, at, lastSingle);
    tokens.push(token);
    at = findChar(/\S/, text, token.span[1]);
  }
  return tokens;
}
