import { foldedWords } from '../words/words.ts';

/** Words that must stand together in a name or title, or be all of it. */
export interface WordsValue {
  /** Folded. */
  words: string[];
  /** Whether the last word may go on. */
  prefix: boolean;
  /** Whether it was written in quotation marks. */
  exact: boolean;
}

/** More words than this are left out of one phrase. */
export const MAX_PHRASE_WORDS = 32;

/** Words as they are searched: folded, the last as a beginning where a `*` follows it. */
export function readWords(
  written: string,
  endsOpen: boolean,
): { words: string[]; prefix: boolean } {
  const words = foldedWords(written);
  const last = words[MAX_PHRASE_WORDS - 1] ?? words.at(-1);
  const rest = written.slice(last?.end ?? 0);
  return {
    words: words.slice(0, MAX_PHRASE_WORDS).map(({ folded }) => folded),
    prefix: words.length > 0 && (rest.startsWith('*') || (endsOpen && rest === '')),
  };
}
