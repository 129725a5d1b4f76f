import { namesIn } from '../words/names/of-text.ts';
import { foldedWords } from '../words/words.ts';

/** Words that must stand together, in this order. */
export interface SoughtWords {
  /** Folded. */
  words: string[];
  /** Whether the last word, and the last name, may go on. */
  prefix: boolean;
  /**
   * The same as names, for speakers: the keys of each. A name is there if one of its keys is; where it
   * has none, it can only be found by its words.
   */
  names: string[][];
}

/** Words of a name or title, or all of them. */
export interface WordsValue extends SoughtWords {
  /** Whether it was written in quotation marks. */
  exact: boolean;
}

/** More words than this are left out of one phrase. */
const MAX_PHRASE_WORDS = 32;

/** Words as they are searched: folded, the last as a beginning where a `*` follows it. */
export function readWords(written: string, endsOpen: boolean): SoughtWords {
  const words = foldedWords(written);
  const last = words[MAX_PHRASE_WORDS - 1] ?? words.at(-1);
  const rest = written.slice(last?.end ?? 0);
  return {
    words: words.slice(0, MAX_PHRASE_WORDS).map(({ folded }) => folded),
    names: namesIn(written.slice(0, last?.end ?? 0)),
    prefix: words.length > 0 && (rest.startsWith('*') || (endsOpen && rest === '')),
  };
}
