import { plainLine } from '../plain-characters.ts';
import { escapeSigns } from './tex.ts';

function lettersOf(word: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '';
}

/** NATO, iPhone, U.S.: a capital behind the first letter belongs to the word. */
function hasInnerCapital(word: string): boolean {
  return /^.+\p{Lu}/su.test(lettersOf(word));
}

/** Words that are capital in the sentence-case title too, its first one aside: proper names. */
function properNames(titleSentence: string | null): ReadonlySet<string> {
  const words = (titleSentence ?? '').split(/\s+/).slice(1).map(lettersOf);
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)));
}

/** A title in which braces keep the capitals that a style in sentence case must not take away. */
export function protectTitle(title: string, titleSentence: string | null): string {
  const proper = properNames(titleSentence);
  return plainLine(title)
    .split(/(\s+)/)
    .map((word) => {
      const escaped = escapeSigns(word);
      const isProtected = hasInnerCapital(word) || proper.has(lettersOf(word));
      return isProtected ? `{${escaped}}` : escaped;
    })
    .join('');
}
