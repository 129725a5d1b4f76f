import search from 'approx-string-match';
import { cutsWord, occurrences, type Stretch } from './occurrences.ts';

/** A passage that is like a wording. */
export interface Alike {
  stretch: Stretch;
  /** Share of the wording that is in the passage as it is, 0 to 1. */
  score: number;
}

/**
 * By how much a wording may differ, by its length in units: a letter or two make another word of a
 * short one.
 */
const DIFFERING = [
  { below: 12, share: 0.15 },
  { below: 40, share: 0.25 },
  { below: Infinity, share: 0.3 },
] as const;
/** Most work for one wording, in units of text times 32 differences: a fifth of a second. */
const MOST_WORK = 20_000_000;
/** Threes of words, and long words, by which its place is guessed. */
const SEEDS = { threes: 32, words: 16 };
/** Places of one seed that are looked at; one that is everywhere tells nothing. */
const MOST_PLACES = 500;
/** Guesses that are looked at closely. */
const GUESSES = 3;

const work = (units: number, errors: number) => units * (Math.ceil(errors / 32) + 1);

/** Parts of a wording that are likely to be in a passage like it: all over it, and rare ones. */
function seedsOf(wording: string): { seed: string; index: number }[] {
  const words = Array.from(wording.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: seed, index }) => ({
    seed,
    index,
  }));
  const every = Math.max(1, Math.floor(words.length / SEEDS.threes));
  const threes = words.flatMap(({ index }, nth) => {
    const last = words[nth + 2];
    if (nth % every !== 0 || last === undefined) return [];
    return [{ seed: wording.slice(index, last.index + last.seed.length), index }];
  });
  const longest = words.toSorted((a, b) => b.seed.length - a.seed.length).slice(0, SEEDS.words);
  return [...threes.slice(0, SEEDS.threes), ...longest];
}

/** Where in the text the wording may begin, by where parts of it stand: the likeliest first. */
function guessStarts(text: string, wording: string, width: number): number[] {
  const votes = new Map<number, number>();
  for (const { seed, index } of seedsOf(wording)) {
    const places = [];
    for (const [at] of occurrences(text, seed)) {
      if (places.push(at) > MOST_PLACES) break;
    }
    if (places.length > MOST_PLACES) continue;
    for (const slot of new Set(places.map((at) => Math.floor((at - index) / width)))) {
      for (const near of [slot - 1, slot, slot + 1]) votes.set(near, (votes.get(near) ?? 0) + 1);
    }
  }
  return [...votes]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, GUESSES)
    .map(([slot]) => slot * width);
}

/** The parts of the text in which the wording may stand. */
function regionsOf(text: string, wording: string, most: number, near: number): Stretch[] {
  if (work(text.length, most) <= MOST_WORK) return [[0, text.length]];
  const width = Math.max(64, most);
  const units = wording.length + 2 * most + 3 * width;
  if (work(units, most) * (GUESSES + 1) > MOST_WORK) return [];
  return [near, ...guessStarts(text, wording, width)].map((start) => {
    const from = Math.max(0, start - most - width);
    return [from, Math.min(text.length, from + units)];
  });
}

/** The same stretch with the words at its edges whole, and how many units that adds. */
function wholeWords(text: string, [start, end]: Stretch): { stretch: Stretch; added: number } {
  let [from, to] = [start, end];
  while (cutsWord(text, from)) from--;
  while (cutsWord(text, to)) to++;
  return { stretch: [from, to], added: start - from + to - end };
}

/**
 * Finds the passage that is most like a wording, of several the nearest to `near`. The work is
 * bounded: in a long text a long wording is looked for only where it stood and where parts of it come together,
 * and a wording of more than some ten thousand words is not looked for.
 *
 * @param text - Folded, as is the wording.
 */
export function findAlike(text: string, wording: string, near: number): Alike | null {
  const share = DIFFERING.find(({ below }) => wording.length < below)?.share ?? 0;
  const most = Math.floor(wording.length * share);
  const found = regionsOf(text, wording, most, near)
    .flatMap(([from, until]) =>
      search(text.slice(from, until), wording, most).map(({ start, end, errors }) => {
        const { stretch, added } = wholeWords(text, [from + start, from + end]);
        return { stretch, errors: errors + added };
      }),
    )
    .filter(({ errors }) => errors <= most)
    .toSorted(
      (a, b) =>
        a.errors - b.errors || Math.abs(a.stretch[0] - near) - Math.abs(b.stretch[0] - near),
    );
  const [best] = found;
  return best ? { stretch: best.stretch, score: 1 - best.errors / wording.length } : null;
}
