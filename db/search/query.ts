import { foldedWords, type FoldedWord } from '../../query/words/words.ts';

/** Longer texts are cut here: no more is read of a query (UTF-16 units). */
export const MAX_QUERY_LENGTH = 2000;
/** More terms than this are left out. */
export const MAX_QUERY_TERMS = 32;

/** One word, or several that must stand together; the last may be the beginning of a word. */
export interface Term {
  words: string[];
  prefix: boolean;
  negated: boolean;
}

const PART = /(?<minus>-)?(?:["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|(?<word>[^\s"“”„«»]+))/gu;

/**
 * Reads a search as it is being typed: words, "exact words", word*, -word. Whatever else stands
 * there is read as words too; no text is an error.
 */
export function parseQuery(text: string): Term[] {
  const read = text.slice(0, MAX_QUERY_LENGTH);
  const terms: Term[] = [];
  for (const match of read.matchAll(PART)) {
    const { minus, phrase, word = '' } = match.groups ?? {};
    const words = foldedWords(phrase ?? word).map(({ folded }) => folded);
    if (words.length === 0 || terms.length === MAX_QUERY_TERMS) continue;
    const atEnd = match.index + match[0].length === read.length;
    const prefix = phrase === undefined && (word.endsWith('*') || atEnd);
    terms.push({ words: words.slice(0, MAX_QUERY_TERMS), prefix, negated: minus !== undefined });
  }
  return terms;
}

/**
 * The terms as an FTS5 expression in which every word is a quoted string, so that nothing that was
 * typed is syntax; `null` where there is none.
 */
export function toFts(terms: readonly Term[], operator: 'AND' | 'OR'): string | null {
  if (terms.length === 0) return null;
  return terms
    .map(({ words, prefix }) => `"${words.join(' ').replaceAll('"', '')}"${prefix ? ' *' : ''}`)
    .join(` ${operator} `);
}

const matches = (word: string, wanted: string, prefix: boolean) =>
  prefix ? word.startsWith(wanted) : word === wanted;

function termAt(words: readonly FoldedWord[], at: number, term: Term): boolean {
  return term.words.every((wanted, i) => {
    const word = words[at + i];
    const last = i === term.words.length - 1;
    return word !== undefined && matches(word.folded, wanted, term.prefix && last);
  });
}

/** Where the terms stand in a text: UTF-16 spans, ascending, not overlapping. */
export function findTerms(text: string, terms: readonly Term[]): [number, number][] {
  const wanted = terms.filter((term) => !term.negated);
  if (wanted.length === 0 || text === '') return [];
  const words = foldedWords(text);
  const spans: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = wanted.filter((term) => termAt(words, at, term));
    if (hit.length === 0) continue;
    const length = Math.max(...hit.map((term) => term.words.length));
    const first = words[at];
    const last = words[at + length - 1];
    if (first && last) spans.push([first.start, last.end]);
    at += length - 1;
  }
  return spans;
}
