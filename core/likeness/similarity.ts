import type { Likeness } from '../../contract/likeness.ts';
import { foldedWords } from '../../query/words/words.ts';

/** More of a wording is not compared (UTF-16 units): about 6,000 words. */
const MOST_COMPARED = 40_000;
/** Words of a shingle. */
export const SHINGLE = 3;
/** Shorter wordings are only alike when they are the same, and of the same speaker. */
export const FEWEST_WORDS = 4;
/** Shingles in common over all shingles of both (Jaccard), from which two wordings are alike. */
const ALIKE = 0.4;
/** Shingles in common over those of the shorter, from which it is a part of the longer. */
const PART = 0.8;
/** So many shingles in common make a part: fewer are a turn of phrase. */
const FEWEST_OF_PART = 3;
/** What is not the same word for word is never said to be wholly so. */
const NEARLY = 0.99;

/** A wording as it is compared: words without case, accents and marks between them. */
export interface Wording {
  text: string;
  words: string[];
  /** The words with a space between them; the same for wordings that are the same. */
  key: string;
}

/** Reads a wording for comparing. */
export function wordingOf(text: string): Wording {
  const words = foldedWords(text.slice(0, MOST_COMPARED)).map(({ folded }) => folded);
  // Of one that is too long to be compared as a whole nobody knows whether it is the same.
  const rest = text.length > MOST_COMPARED ? `\n${text.slice(MOST_COMPARED)}` : '';
  return { text, words, key: words.join(' ') + rest };
}

/** The runs of three words of a wording, each once. */
export function shinglesOf({ words }: Pick<Wording, 'words'>): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    shingles.add(words.slice(at, at + SHINGLE).join(' '));
  }
  return shingles;
}

/**
 * How alike two wordings are that are not the same, by their shingles.
 *
 * @param shared - Shingles that both have.
 * @returns `null` where they are not.
 */
export function likenessOfShingles(shared: number, one: number, other: number): Likeness | null {
  const jaccard = shared / (one + other - shared);
  const part = shared >= FEWEST_OF_PART ? shared / Math.min(one, other) : 0;
  if (jaccard >= ALIKE && part < 1) return { score: Math.min(jaccard, NEARLY), how: 'alike' };
  return part < PART ? null : { score: Math.min(part, NEARLY), how: 'part' };
}

/** The wordings of a quote with their shingles. */
export interface Compared {
  wording: Wording;
  shingles: ReadonlySet<string>;
}

/** Makes a wording ready to be compared with many. */
export function compared(text: string): Compared {
  const wording = wordingOf(text);
  return { wording, shingles: shinglesOf(wording) };
}

/**
 * How alike two wordings are.
 *
 * @param sameSpeaker - Whether somebody is said to have said both.
 * @returns `null` where they are not.
 */
export function likenessOf(one: Compared, other: Compared, sameSpeaker: boolean): Likeness | null {
  const fewest = Math.min(one.wording.words.length, other.wording.words.length);
  const isShort = fewest < FEWEST_WORDS;
  if (one.wording.key === other.wording.key && fewest > 0) {
    return isShort && !sameSpeaker ? null : { score: 1, how: 'same' };
  }
  if (isShort) return null;
  const [few, many] =
    one.shingles.size < other.shingles.size
      ? [one.shingles, other.shingles]
      : [other.shingles, one.shingles];
  let shared = 0;
  for (const shingle of few) if (many.has(shingle)) shared++;
  return likenessOfShingles(shared, few.size, many.size);
}
