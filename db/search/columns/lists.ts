/**
 * Lists of small numbers above 0, one list a quote. A list of one stands in `first` itself; of a
 * longer one `first` has the negated place in `pool`, where its length stands before its values.
 */
export interface Lists {
  set(id: number, values: readonly number[]): void;
  /** Calls `visit` with each value of the quote. */
  each(id: number, visit: (value: number) => void): void;
  /** The first value; 0 where there is none. */
  first(id: number): number;
  /** Whether one of the values is flagged in `wanted`, which is indexed by value. */
  hasAny(id: number, wanted: Uint8Array): boolean;
  /** More than every value that was ever set. */
  readonly bound: number;
  /**
   * Adds 1 to `counts[value]` for each value of each of these quotes whose flag is 0; with `to`, to
   * `counts[to[value]]`, once a quote.
   */
  countInto(counts: Int32Array, ids: Int32Array, skipped: Uint8Array | null, to?: Int32Array): void;
  grow(capacity: number): void;
  /** What a copy is made of. */
  dump(capacity: number): { first: Int32Array; pool: Int32Array };
  restore(dump: { first: Int32Array; pool: Int32Array }): void;
}

const NONE = new Int32Array(0);

export function createLists(): Lists {
  let first: Int32Array = NONE;
  let pool: Int32Array = NONE;
  // Place 0 is not used, since it has no negative.
  let poolEnd = 1;
  let bound = 1;

  const addToPool = (values: readonly number[]): number => {
    const at = poolEnd;
    poolEnd += values.length + 1;
    if (poolEnd > pool.length) {
      const grown = new Int32Array(Math.max(1024, poolEnd * 2));
      grown.set(pool);
      pool = grown;
    }
    pool[at] = values.length;
    pool.set(values, at + 1);
    return at;
  };
  const boundOf = (values: Int32Array | readonly number[]) => {
    for (const value of values) if (value >= bound) bound = value + 1;
  };

  /** Whether a value before this place in a list is mapped to the same. */
  const isRepeated = (from: number, at: number, to: Int32Array): boolean => {
    for (let i = from; i < at; i++) if (to[pool[i]!] === to[pool[at]!]) return true;
    return false;
  };
  const countLonger = (counts: Int32Array, at: number, to: Int32Array | undefined) => {
    const from = at + 1;
    for (let i = from; i < from + pool[at]!; i++) {
      const value = pool[i]!;
      if (to === undefined) counts[value]!++;
      else if (!isRepeated(from, i, to)) counts[to[value]!]!++;
    }
  };

  return {
    set(id, values) {
      boundOf(values);
      first[id] = values.length > 1 ? -addToPool(values) : (values[0] ?? 0);
    },
    each(id, visit) {
      const at = first[id] ?? 0;
      if (at > 0) visit(at);
      else if (at < 0) for (let i = 1; i <= pool[-at]!; i++) visit(pool[-at + i]!);
    },
    first(id) {
      const at = first[id] ?? 0;
      return at < 0 ? pool[-at + 1]! : at;
    },
    hasAny(id, wanted) {
      const at = first[id] ?? 0;
      if (at >= 0) return wanted[at] === 1;
      for (let i = 1; i <= pool[-at]!; i++) if (wanted[pool[-at + i]!] === 1) return true;
      return false;
    },
    get bound() {
      return bound;
    },
    countInto(counts, ids, skipped, to) {
      for (let i = 0; i < ids.length; i++) {
        if (skipped !== null && skipped[i] !== 0) continue;
        const at = first[ids[i]!]!;
        if (at > 0) counts[to ? to[at]! : at]!++;
        else if (at < 0) countLonger(counts, -at, to);
      }
    },
    grow(capacity) {
      const grown = new Int32Array(capacity);
      grown.set(first);
      first = grown;
    },
    dump: (capacity) => ({ first: first.slice(0, capacity), pool: pool.slice(0, poolEnd) }),
    restore(dump) {
      first = dump.first;
      pool = dump.pool;
      poolEnd = Math.max(1, pool.length);
      boundOf(first);
      boundOf(pool);
    },
  };
}
