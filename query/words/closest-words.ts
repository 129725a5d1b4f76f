import { distanceFrom, MAX_COMPARED } from './distance.ts';
import { fold } from './fold.ts';
import { isCyrillic } from './names/cyrillic.ts';
import { nameKeys } from './names/keys.ts';

/** A word of an index, folded, with how often it occurs. */
export interface CountedWord {
  word: string;
  count: number;
}

/** A word that may have been meant. */
export interface CloseWord extends CountedWord {
  /** Edits between the words, or between their keys as names where these are fewer. */
  distance: number;
}

/** So many edits are a slip in a word of this length (UTF-16 units). */
const slips = (word: string): number => (word.length > 4 ? 2 : 1);

/**
 * So many edits there may be between the key of a name and a Latin spelling of it, as it is written:
 * `shevchenko` and Schewtschenko. It spares reading most words as names.
 */
const SPELLING = 5;

/**
 * Letters with which spellings of one name may begin, as Юлія and Julia, Хрущев and Chruschtschow.
 * Names that begin otherwise are not compared: hardly anybody mistakes the first letter, and most
 * words are passed over by it.
 */
const INITIALS = [
  'aeioujywаеєиіїйоуыэюя',
  'bб',
  'vwfpвфп',
  'gkhcqxгґкх',
  'dtдтц',
  'zsjctdжзсцчшщд',
  'lл',
  'mм',
  'nн',
  'rр',
];

/** How far other words are from this one as names: edits between their keys, or `Infinity`. */
function nameDistanceFrom(word: string): (other: string) => number {
  const keys = nameKeys(word)
    .filter((key) => key.length <= MAX_COMPARED)
    .map((key) => ({ limit: slips(key), from: distanceFrom(key) }));
  const folded = fold(word);
  const wordIsCyrillic = isCyrillic(folded);
  const initials = new Set(
    INITIALS.filter((letters) => letters.includes(folded.charAt(0))).flatMap((letters) =>
      Array.from(letters),
    ),
  );
  return (other) => {
    let least = Infinity;
    if (!initials.has(other.charAt(0))) return least;
    const isWorth =
      isCyrillic(other) ||
      (wordIsCyrillic && keys.some(({ from }) => from(other, SPELLING) < Infinity));
    if (!isWorth) return least;
    for (const otherKey of nameKeys(other)) {
      for (const { from, limit } of keys) least = Math.min(least, from(otherKey, limit));
    }
    return least;
  };
}

/**
 * The words that may have been meant by one that is not there: those at most one edit away for up to
 * four letters, and two for more, the nearest first and of these the most frequent. Where one of the
 * two is in Cyrillic letters, they are compared as names too, so that a name is found whatever
 * letters it is written in. Numbers and words that are too long are nothing else misspelt.
 */
export function closestWords(
  word: string,
  vocabulary: Iterable<CountedWord>,
  max: number,
): CloseWord[] {
  const folded = fold(word);
  if (folded.length > MAX_COMPARED || !/^\p{L}+$/u.test(folded)) return [];
  const limit = slips(folded);
  const from = distanceFrom(folded);
  const asNames = nameDistanceFrom(word);
  const close: CloseWord[] = [];
  for (const { word: other, count } of vocabulary) {
    // Name keys, which stand behind a mark of their own, and numbers are no words to be offered.
    if (other === folded || !/^\p{L}/u.test(other)) continue;
    const distance = Math.min(from(other, limit), asNames(other));
    if (distance < Infinity) close.push({ word: other, count, distance });
  }
  return close
    .toSorted((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, max);
}
