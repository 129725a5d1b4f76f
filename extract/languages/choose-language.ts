import type { Language } from './language.ts';
import { russian } from './ru/russian.ts';
import { ukrainian } from './uk/ukrainian.ts';

/** So many letters tell the language of a text. */
const sample = 20_000;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * The language of a text by its letters, where it has rules of its own; `null` for one in Latin
 * letters, which is read as English.
 */
export function chooseLanguage(text: string): Language | null {
  const beginning = text.slice(0, sample);
  const cyrillic = count(beginning, /\p{Script=Cyrillic}/gu);
  if (cyrillic === 0 || cyrillic < count(beginning, /\p{Script=Latin}/gu)) return null;
  const ukrainianLetters = count(beginning, /[іїєґ]/giu);
  return ukrainianLetters > count(beginning, /[ыэъё]/giu) ? ukrainian : russian;
}
