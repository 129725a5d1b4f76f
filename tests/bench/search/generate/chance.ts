import { randomNumbers } from '../../../support/fill-library.ts';

/** Draws that are the same for the same seed. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** A whole number below `bound`. */
  below(bound: number): number;
  /** True in such a share of the draws. */
  is(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Around 0, with a standard deviation of 1 (Box and Muller). */
  normal(): number;
}

export function chanceFrom(seed: number): Chance {
  const next = randomNumbers(seed);
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    is: (share) => next() < share,
    pick: <T>(from: readonly T[]) => from[below(from.length)] as T,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** Weights by rank after Zipf and Mandelbrot: 1 ÷ (rank + shift) ^ exponent, the first rank being 1. */
export function zipf(ranks: number, exponent: number, shift: number): Float64Array {
  return Float64Array.from({ length: ranks }, (_, i) => (i + 1 + shift) ** -exponent);
}

/**
 * Makes the function that draws an index by its weight, in the same time however many there are
 * (Walker's alias method, set up after Vose 1991).
 */
export function drawBy(weights: ArrayLike<number>, { next }: Chance): () => number {
  const count = weights.length;
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  const scaled = Float64Array.from(weights, (weight) => (weight * count) / total);
  const alias = new Int32Array(count);
  const small: number[] = [];
  const large: number[] = [];
  scaled.forEach((weight, i) => (weight < 1 ? small : large).push(i));
  while (small.length > 0 && large.length > 0) {
    const less = small.pop()!;
    const more = large.pop()!;
    alias[less] = more;
    scaled[more]! += scaled[less]! - 1;
    (scaled[more]! < 1 ? small : large).push(more);
  }
  // What is left is 1 but for rounding.
  for (const i of [...small, ...large]) scaled[i] = 1;
  return () => {
    const at = next() * count;
    const i = Math.floor(at);
    return at - i < scaled[i]! ? i : alias[i]!;
  };
}

/** The number between `low` and `high` at which a function that falls reaches `wanted`. */
export function solve(
  wanted: number,
  [low, high]: readonly [number, number],
  falling: (at: number) => number,
): number {
  const middle = (low + high) / 2;
  if (high - low < 1e-6 * Math.max(1, middle)) return middle;
  return solve(wanted, falling(middle) > wanted ? [middle, high] : [low, middle], falling);
}
