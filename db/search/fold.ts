/** A run of letters, digits and their marks: what `unicode61` takes for a token. */
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/**
 * Folds what a searcher does not want to tell apart: case, accents and other marks, ё and е, ї and
 * і. й stays, since it is a letter of its own and not an и with an accent.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<!и)\p{M}+|(?<=и)(?!\u0306)\p{M}+/giu, '')
    .normalize('NFC')
    .toLowerCase();
}

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
  }));
}
