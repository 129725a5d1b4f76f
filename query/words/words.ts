import { fold } from './fold.ts';

/**
 * A run of letters, digits and their marks, with what cannot be seen between them: once folded, one
 * token of SQLite's `unicode61`. Apostrophes and hyphens of any shape end it, so that `Starmer's` and
 * `Starmer’s`, `co-operate` and `co‑operate` are the same words. The last class are letters that
 * stand for apostrophes (see {@link fold}), and vowel signs that were marks in the Unicode 6.1 that
 * `unicode61` knows.
 */
const WORD =
  /[[\p{L}\p{N}\p{M}\p{Co}\p{Default_Ignorable_Code_Point}]--[\u02B9-\u02BF\u02EE\u0374\uA78B\uA78C\u19B0-\u19C0\u19C8\u19C9\u1CF2\u1CF3]]+/gv;

/** A folded word with its place in the unfolded text, as UTF-16 offsets. */
export interface FoldedWord {
  folded: string;
  start: number;
  end: number;
}

/** The words of a text, folded, in their order. */
export function foldedWords(text: string): FoldedWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ folded }) => folded !== '');
}

/** A name as it is compared: its folded words, a space between them. */
export function foldKey(text: string): string {
  return foldedWords(text)
    .map(({ folded }) => folded)
    .join(' ');
}
