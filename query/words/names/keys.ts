import { fold } from '../fold.ts';
import { isCyrillic, cyrillicReadings } from './cyrillic.ts';
import { isLatin, latinReadings } from './latin.ts';
import type { Rule, Sounds } from './sounds.ts';

/** A word has at most so many keys. */
const MAX_KEYS = 3;
/** Longer words are no names (UTF-16 units). */
const MAX_LENGTH = 60;

/** What makes no difference between spellings of one name. */
const SAME: readonly Rule[] = [
  // Zelenskyy, Zelenskiy, Zelenskij, Zelensky; Kyyiv.
  [/i+/g, 'i'],
  // As in French.
  [/ou/g, 'u'],
  // Yeltsin and Eltsin; ё is written yo, io, jo and e, and after a hushing sound o.
  [/i[eo]/g, 'e'],
  [/(?<=[ZCS])o/g, 'e'],
  [/(?<=[ZCS])i(?=[aeu])/g, ''],
  // щ of two letters, and ч of two.
  [/[sS]C/g, 'S'],
  [/tC/g, 'C'],
  // Kirill and Kiril.
  [/(.)\1+/g, '$1'],
];

/** How a key is written. */
const LETTERS: Readonly<Record<string, string>> = { Z: 'zh', X: 'kh', T: 'ts', C: 'ch', S: 'sh' };

/** Endings that differ between languages: Sergei and Serhii, Zelenskaya and Zelenska, Alexander. */
const ENDINGS: readonly Rule[] = [
  [/ei$/, 'i'],
  [/skaia$/, 'ska'],
  [/(?<=[dt])(?:er|re)$/, 'r'],
];

function rewrite(sounds: Sounds, rules: readonly Rule[]): Sounds {
  let written = sounds;
  for (const [pattern, instead] of rules) written = written.replace(pattern, instead);
  return written;
}

function readings(word: string): Sounds[] {
  const folded = fold(word);
  if (folded.length > MAX_LENGTH) return [];
  if (isCyrillic(folded)) return cyrillicReadings(folded);
  return isLatin(folded) ? latinReadings(word) : [];
}

/**
 * The keys of a word as a name: spellings of one name in Latin, Ukrainian and Russian letters have a
 * key in common. One to three, the likeliest first; none of a word in other letters or with digits.
 * The key of a beginning of a name is mostly a beginning of its key.
 *
 * @param word - As it is written, or folded; then č cannot be told from c.
 */
export function nameKeys(word: string): string[] {
  const keys = new Set<string>();
  for (const reading of readings(word)) {
    const same = rewrite(reading, SAME);
    for (const sounds of [same, rewrite(same, ENDINGS)]) {
      const key = sounds.replace(/[A-Z]/g, (sound) => LETTERS[sound] ?? '');
      if (key !== '') keys.add(key);
    }
  }
  return [...keys].slice(0, MAX_KEYS);
}
