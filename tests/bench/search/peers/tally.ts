import type { PeerFacts } from './documents.ts';

const FACETS = 10;
const SHOWN_ROWS = 50;
const SHOWN_VALUES = 100;
/** A power of two above every id. */
const IDS = 2 ** 24;

/** What the full task comes to: the first rows by date, the total, and the counts of every facet. */
export interface Tally {
  rows: PeerFacts['shown'][];
  total: number;
  facets: { value: number; count: number }[][];
}

/** The values that were counted, the most frequent first. */
function mostFrequent(counts: Int32Array): Tally['facets'][number] {
  const values: number[] = [];
  for (let value = 0; value < counts.length; value++) if (counts[value]! > 0) values.push(value);
  return values
    .toSorted((a, b) => counts[b]! - counts[a]!)
    .slice(0, SHOWN_VALUES)
    .map((value) => ({ value, count: counts[value]! }));
}

/** Counts over result lists in memory, with one pass and no more sorting than is asked for. */
export function createTally() {
  const bounds = new Int32Array(FACETS);
  return {
    /** To be told of all that may be found. */
    know({ values }: PeerFacts): void {
      for (let facet = 0; facet < FACETS; facet++) {
        for (const value of values[facet]!) bounds[facet] = Math.max(bounds[facet]!, value + 1);
      }
    },
    tally(found: readonly PeerFacts[]): Tally {
      const counts = Array.from(bounds, (bound) => new Int32Array(bound));
      const keys = new Float64Array(found.length);
      for (let i = 0; i < found.length; i++) {
        const { id, day, values } = found[i]!;
        keys[i] = day * IDS + id;
        for (let facet = 0; facet < FACETS; facet++) {
          const of = counts[facet]!;
          for (const value of values[facet]!) of[value]!++;
        }
      }
      const last = keys.toSorted().at(-SHOWN_ROWS) ?? -Infinity;
      const rows = found
        .filter(({ id, day }) => day * IDS + id >= last)
        .toSorted((a, b) => b.day - a.day || b.id - a.id);
      return {
        rows: rows.map(({ shown }) => shown),
        total: found.length,
        facets: counts.map(mostFrequent),
      };
    },
  };
}
