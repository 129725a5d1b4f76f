import { isSmall } from '../../words/small-words.ts';

/** Words of a title, and of one with a subtitle behind a colon. */
const longest = { title: 7, subtitle: 16 };

const capital = /^[\p{Lu}\p{N}]/u;

/** "The Wind in the Willows": short, and every telling word has its capital. */
export function isTitleOfWork(wording: string, words: readonly string[]): boolean {
  const subtitle = /\p{L}[:–—] /u.test(wording);
  if (words.length > (subtitle ? longest.subtitle : longest.title)) return false;
  const telling = words.filter((word) => !isSmall(word.toLowerCase()));
  if (!telling.every((word) => capital.test(word))) return false;
  // "So It Is": written in capitals, though of small words.
  return telling.length > 1 || (words.length > 1 && words.every((word) => capital.test(word)));
}
