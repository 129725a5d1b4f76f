import { foldedWords } from './words/words.ts';

/** What of a style is looked into. */
interface Findable {
  /** Its name, `csl:` or `own:` before it where it is not one that Dixit knows case by case. */
  style: string;
  title: string;
  also: readonly string[];
}

interface Keyed<T> {
  entry: T;
  /** The names of the style as they are compared, one a line. */
  keys: string[];
  words: string[];
}

const wordsOf = (text: string) => foldedWords(text).map(({ folded }) => folded);

function keyed<T extends Findable>(entry: T): Keyed<T> {
  const names = [entry.title, ...entry.also, entry.style.replace(/^(?:csl|own):/u, '')];
  const each = names.map(wordsOf);
  return { entry, keys: each.map((words) => words.join(' ')), words: each.flat() };
}

/** How well a style answers, 0 best; `null` where a word is missing. */
function rank({ entry, keys, words }: Keyed<Findable>, sought: readonly string[]): number | null {
  const isFound = sought.every((word) => words.some((each) => each.startsWith(word)));
  if (!isFound) return null;
  // Those that Dixit knows case by case come first.
  if (!entry.style.includes(':')) return -1;
  const whole = sought.join(' ');
  if (keys.includes(whole)) return 0;
  if (keys.some((key) => key.startsWith(`${whole} `))) return 1;
  if (keys.some((key) => key.startsWith(whole))) return 2;
  return sought.every((word) => words.includes(word)) ? 3 : 4;
}

/**
 * Looks for styles by the beginnings of the words of their titles and names, whatever their case
 * and accents.
 *
 * @returns A search: best first, and among equals in the order given.
 */
export function styleFinder<T extends Findable>(styles: readonly T[]): (words: string) => T[] {
  const all = styles.map(keyed);
  return (words) => {
    const sought = wordsOf(words);
    if (sought.length === 0) return all.map(({ entry }) => entry);
    const ranked = all.flatMap((each) => {
      const rankOfIt = rank(each, sought);
      return rankOfIt === null ? [] : [{ entry: each.entry, rank: rankOfIt }];
    });
    return ranked.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  };
}

/**
 * The style that a name means: its own, with what is before it or without, or its whole title.
 *
 * @returns `null` if there is none, or several have that title.
 */
export function styleNamed<T extends Findable>(styles: readonly T[], name: string): T | null {
  const exact =
    styles.find(({ style }) => style === name) ??
    styles.find(({ style }) => style === `csl:${name}` || style === `own:${name}`);
  if (exact !== undefined) return exact;
  const key = wordsOf(name).join(' ');
  const titled = styles
    .map(keyed)
    .filter(({ keys }) => key !== '' && keys.includes(key))
    .map(({ entry }) => entry);
  return titled.length === 1 ? (titled[0] ?? null) : null;
}
