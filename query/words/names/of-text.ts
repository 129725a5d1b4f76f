import { foldedWords } from '../words.ts';
import { nameKeys } from './keys.ts';

/**
 * Stands before a key where keys are indexed among words: of private use, and part of a token for
 * `unicode61`.
 */
export const NAME_KEY_MARK = '\uE000';

/** What joins the parts of one name: Мар’яна, O'Brien, Il’ich, ʿAbd. */
const APOSTROPHE = /^['’‘`´ʹʺʻʼʽʾʿˮ]$/u;

/** The words of a text as they are written; those that only an apostrophe parts, together. */
function writtenNames(text: string): string[][] {
  const names: string[][] = [];
  let end = 0;
  for (const word of foldedWords(text)) {
    const written = text.slice(word.start, word.end);
    const last = names.at(-1);
    if (last && APOSTROPHE.test(text.slice(end, word.start))) last.push(written);
    else names.push([written]);
    end = word.end;
  }
  return names;
}

/**
 * The keys by which each name in a text is looked for, where parts that an apostrophe parts are one
 * name; see {@link nameKeys}. A name is found where one of its keys is.
 */
export function namesIn(text: string): string[][] {
  return writtenNames(text).map((parts) => nameKeys(parts.join('')));
}

/** All keys by which the names in a text are found, each once: those of the parts, too. */
export function nameKeysIn(text: string): string[] {
  const keys = writtenNames(text).flatMap((parts) => [
    ...nameKeys(parts.join('')),
    ...(parts.length > 1 ? parts.flatMap((part) => nameKeys(part)) : []),
  ]);
  return [...new Set(keys)];
}
