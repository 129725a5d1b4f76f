import { QUOTE_KINDS } from '../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';

/** Stands for a day that is not known: before every other, since 0 is in the year 0. */
export const UNKNOWN_DAY = -99_999_999;

/** What filters and counts need to know of a quote. */
export interface QuoteFacts {
  id: number;
  kind: (typeof QUOTE_KINDS)[number];
  status: (typeof VERIFICATION_STATUSES)[number];
  /** Day on which it was said, or else on which its source came out; {@link UNKNOWN_DAY} if neither is known. */
  day: number;
  speakers: number[];
  sources: number[];
  tags: number[];
  collections: number[];
}

/** Lists of small numbers, one list a quote: the first in an array, further ones beside it. */
interface Lists {
  set(id: number, values: readonly number[]): void;
  /** Calls `visit` with each value of the quote. */
  each(id: number, visit: (value: number) => void): void;
  hasAny(id: number, wanted: ReadonlySet<number>): boolean;
  grow(capacity: number): void;
}

function createLists(): Lists {
  let first = new Int32Array(0);
  const further = new Map<number, readonly number[]>();
  return {
    set(id, values) {
      first[id] = values[0] ?? 0;
      if (values.length > 1) further.set(id, values.slice(1));
      else further.delete(id);
    },
    each(id, visit) {
      const value = first[id];
      if (!value) return;
      visit(value);
      further.get(id)?.forEach(visit);
    },
    hasAny(id, wanted) {
      const value = first[id];
      if (!value) return false;
      return wanted.has(value) || (further.get(id)?.some((other) => wanted.has(other)) ?? false);
    },
    grow(capacity) {
      const grown = new Int32Array(capacity);
      grown.set(first);
      first = grown;
    },
  };
}

/**
 * The facts of all quotes in typed arrays, indexed by id: about 20 bytes a quote. Kept beside the
 * file by whoever writes to it; can be made anew from it at any time.
 */
export interface QuoteColumns {
  put(facts: QuoteFacts): void;
  remove(id: number): void;
  /** 0 where there is no such quote, else one more than the index in `QUOTE_KINDS`. */
  kind(id: number): number;
  /** The index in `VERIFICATION_STATUSES` of what the latest check came to. */
  status(id: number): number;
  day(id: number): number;
  readonly speakers: Lists;
  readonly sources: Lists;
  readonly tags: Lists;
  readonly collections: Lists;
  /** All ids, last said first; among those of one day, last added first. */
  newest(): Int32Array;
}

/** Days as numbers below 2^22, in the same order, so that day and id fit one double. */
const compactDay = (day: number) => {
  const year = Math.floor(day / 10000);
  const within = day - year * 10000;
  return year * 416 + Math.floor(within / 100) * 32 + (within % 100);
};

/** Ids below this are told apart within a day. */
const ID_RANGE = 2 ** 31;

export function createColumns(): QuoteColumns {
  let capacity = 0;
  let kinds = new Uint8Array(0);
  let statuses = new Uint8Array(0);
  let days = new Int32Array(0);
  let sorted: Int32Array | null = null;
  const lists = {
    speakers: createLists(),
    sources: createLists(),
    tags: createLists(),
    collections: createLists(),
  };

  const growTo = (id: number) => {
    if (id < capacity) return;
    capacity = Math.max(1024, Math.ceil((id + 1) * 1.5));
    const [oldKinds, oldStatuses, oldDays] = [kinds, statuses, days];
    kinds = new Uint8Array(capacity);
    kinds.set(oldKinds);
    statuses = new Uint8Array(capacity);
    statuses.set(oldStatuses);
    days = new Int32Array(capacity);
    days.set(oldDays);
    for (const list of Object.values(lists)) list.grow(capacity);
  };

  const sort = () => {
    const keys: number[] = [];
    for (let id = 0; id < capacity; id++) {
      if (kinds[id]) keys.push(compactDay(days[id] ?? 0) * ID_RANGE + id);
    }
    const ordered = Float64Array.from(keys).toSorted();
    const ids = new Int32Array(ordered.length);
    for (let i = 0; i < ids.length; i++) {
      const key = ordered[ids.length - 1 - i] ?? 0;
      ids[i] = key - Math.floor(key / ID_RANGE) * ID_RANGE;
    }
    return ids;
  };

  return {
    put(facts) {
      growTo(facts.id);
      kinds[facts.id] = QUOTE_KINDS.indexOf(facts.kind) + 1;
      statuses[facts.id] = VERIFICATION_STATUSES.indexOf(facts.status);
      days[facts.id] = facts.day;
      lists.speakers.set(facts.id, facts.speakers);
      lists.sources.set(facts.id, facts.sources);
      lists.tags.set(facts.id, facts.tags);
      lists.collections.set(facts.id, facts.collections);
      sorted = null;
    },
    remove(id) {
      if (id < capacity) kinds[id] = 0;
      sorted = null;
    },
    kind: (id) => kinds[id] ?? 0,
    status: (id) => statuses[id] ?? 0,
    day: (id) => days[id] ?? UNKNOWN_DAY,
    ...lists,
    newest: () => (sorted ??= sort()),
  };
}
