import type { Database } from 'better-sqlite3';
import type { QuoteOrder } from '../../../contract/search.ts';
import { foldKey } from '../../../query/words/words.ts';
import { bitsOf } from '../matching/bits.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { sortNewest } from '../columns/newest.ts';

/** From so many hits on, it is faster to walk through all quotes than to sort the hits. */
const MANY = 20_000;

/** Puts hits into an order. */
export interface Ordering {
  /**
   * @param ids - Hits, ascending.
   * @param limit - How many are wanted; the rest may be missing.
   */
  order(ids: Int32Array, by: Exclude<QuoteOrder, 'best'>, limit: number): Int32Array;
}

/** Makes the orders over the columns; names are read when they are first asked for. */
export function createOrdering(
  db: Database,
  columns: QuoteColumns,
  revision: () => number,
): Ordering {
  const names = {
    speaker: db.prepare<[], { id: number; name: string }>(
      'SELECT id, coalesce(sort_name, family, display) AS name FROM speaker',
    ),
    source: db.prepare<[], { id: number; name: string }>('SELECT id, title AS name FROM source'),
  };
  const known = new Map<string, { revision: number; ranks: Int32Array }>();

  /** Places in the alphabet by id, from 1; 0 for none. */
  const ranksOf = (noun: keyof typeof names): Int32Array => {
    const held = known.get(noun);
    if (held && held.revision === revision()) return held.ranks;
    const sorted = names[noun]
      .all()
      .map(({ id, name }) => ({ id, key: foldKey(name) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || a.id - b.id);
    const ranks = new Int32Array(sorted.reduce((most, { id }) => Math.max(most, id), 0) + 1);
    sorted.forEach(({ id }, i) => (ranks[id] = i + 1));
    known.set(noun, { revision: revision(), ranks });
    return ranks;
  };

  const newest = (ids: Int32Array, limit: number): Int32Array => {
    const all = columns.newest();
    if (ids.length === all.length) return all;
    if (ids.length < MANY) return sortNewest(ids, (id) => columns.days[id]!);
    const bits = bitsOf(ids, columns.capacity);
    const found = new Int32Array(Math.min(ids.length, limit));
    for (let i = 0, at = 0; i < all.length && at < found.length; i++) {
      if (bits.has(all[i]!)) found[at++] = all[i]!;
    }
    return found;
  };

  const byName = (ids: Int32Array, noun: keyof typeof names): Int32Array => {
    const ranks = ranksOf(noun);
    const lists = noun === 'speaker' ? columns.speakers : columns.sources;
    // Those without come last; among those of one name the newest come first.
    const last = ranks.length + 1;
    const ordered = newest(ids, ids.length);
    const keys = Float64Array.from(
      ordered,
      (id, i) => (ranks[lists.first(id)] || last) * ordered.length + i,
    ).toSorted();
    return Int32Array.from(keys, (key) => ordered[key % ordered.length]!);
  };

  return {
    order(ids, by, limit) {
      if (by === 'newest') return newest(ids, limit);
      if (by === 'added') return ids.toReversed();
      return byName(ids, by);
    },
  };
}
