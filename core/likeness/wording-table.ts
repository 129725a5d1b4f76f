import type { WordedQuote } from '../../db/likeness.ts';
import { FEWEST_WORDS, SHINGLE, wordingOf } from './similarity.ts';

/**
 * All different wordings of a library, by number; each with the quotes that have it and its
 * shingles as sorted hashes of 32 bits, which take little room and are compared fast.
 */
export interface WordingTable {
  add(quote: WordedQuote): void;
  readonly quotes: readonly number[][];
  readonly shingles: readonly Uint32Array[];
  /** Numbers of the wordings of each quote. */
  readonly ofQuote: ReadonlyMap<number, readonly number[]>;
}

const NONE = new Uint32Array(0);

/** Spreads a number over 32 bits (the end of MurmurHash3). */
function spread(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Makes the function that hashes the shingles of a wording: ascending, each once. */
function createHasher(): (words: readonly string[]) => Uint32Array {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size + 1);
    return numbers.size;
  };
  return (words) => {
    const numbered = words.map(numberOf);
    const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
    for (let at = 0; at < hashes.length; at++) {
      let hash = 0;
      for (let i = 0; i < SHINGLE; i++)
        hash = spread(Math.imul(hash, 31) + (numbered[at + i] ?? 0));
      hashes[at] = hash;
    }
    hashes.sort();
    return hashes.filter((hash, at) => at === 0 || hash !== hashes[at - 1]);
  };
}

/** An empty table. */
export function createWordingTable(): WordingTable {
  const numbers = new Map<string, number>();
  const quotes: number[][] = [];
  const shingles: Uint32Array[] = [];
  const ofQuote = new Map<number, number[]>();
  const hash = createHasher();

  const put = (id: number, key: string, words: readonly string[]) => {
    const number = numbers.get(key) ?? quotes.length;
    if (number === quotes.length) {
      numbers.set(key, number);
      quotes.push([]);
      shingles.push(words.length < FEWEST_WORDS ? NONE : hash(words));
    }
    const mine = ofQuote.get(id) ?? [];
    if (mine.includes(number)) return;
    ofQuote.set(id, [...mine, number]);
    quotes[number]?.push(id);
  };

  return {
    quotes,
    shingles,
    ofQuote,
    add({ id, wordings, speakers }) {
      for (const text of wordings) {
        const { key, words } = wordingOf(text);
        if (words.length === 0) continue;
        if (words.length >= FEWEST_WORDS) put(id, key, words);
        // A short wording is that of a speaker: of another it is another.
        else for (const speaker of speakers) put(id, `${speaker}\n${key}`, words);
      }
    },
  };
}

/** How many hashes two ascending lists share. */
export function sharedHashes(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const difference = (one[i] ?? 0) - (other[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
