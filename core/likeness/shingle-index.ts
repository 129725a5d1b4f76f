import type { Breath } from '../breath.ts';

/** Hashes by which a wording finds others: its rarest. */
const LOOKED_UP = 16;
/** Wordings of one bucket that are looked at. */
const MOST_IN_BUCKET = 200;
/** Share of the hashes looked up that another must have to be compared as a whole. */
const HITS = 1 / 3;
/** Buckets, as powers of two. */
const BITS = { fewest: 8, most: 22 };

/** Finds wordings that share rare shingles with one. */
export interface ShingleIndex {
  /** Numbers of other wordings that are worth comparing with this one. */
  near(number: number): number[];
}

const total = (lists: readonly Uint32Array[]) => lists.reduce((sum, { length }) => sum + length, 0);

/**
 * Builds an inverted index over all shingles, in two typed arrays: where each bucket of hashes
 * begins, and the wordings of the buckets one after the other. What shares a bucket without sharing
 * a shingle is only compared in vain.
 */
export async function indexShingles(
  shingles: readonly Uint32Array[],
  breath: Breath,
): Promise<ShingleIndex> {
  const size = total(shingles);
  const bits = Math.min(BITS.most, Math.max(BITS.fewest, Math.ceil(Math.log2(size + 1))));
  const bucketOf = (hash: number) => hash >>> (32 - bits);
  const starts = new Uint32Array(2 ** bits + 1);
  for (const hashes of shingles) {
    for (const hash of hashes) starts[bucketOf(hash) + 1]!++;
    if (breath.isDue()) await breath.take();
  }
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  const next = starts.slice();
  const postings = new Uint32Array(size);
  for (const [number, hashes] of shingles.entries()) {
    for (const hash of hashes) postings[next[bucketOf(hash)]!++] = number;
    if (breath.isDue()) await breath.take();
  }

  const hits = new Uint8Array(shingles.length);
  const sizeOf = (hash: number) => starts[bucketOf(hash) + 1]! - starts[bucketOf(hash)]!;
  return {
    near(number) {
      const rarest = Array.from(shingles[number] ?? [])
        .toSorted((one, other) => sizeOf(one) - sizeOf(other))
        .slice(0, LOOKED_UP);
      const touched: number[] = [];
      for (const hash of rarest) {
        const start = starts[bucketOf(hash)]!;
        const end = start + Math.min(sizeOf(hash), MOST_IN_BUCKET);
        for (const other of postings.subarray(start, end)) {
          if (hits[other]!++ === 0) touched.push(other);
        }
      }
      const wanted = Math.ceil(rarest.length * HITS);
      const near = touched.filter((other) => other !== number && hits[other]! >= wanted);
      for (const other of touched) hits[other] = 0;
      return near;
    },
  };
}
