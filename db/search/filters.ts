import type { Database } from 'better-sqlite3';
import { QUOTE_KINDS } from '../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import type { QuoteFilters } from '../../contract/search.ts';
import { type QuoteColumns, UNKNOWN_DAY } from './columns/columns.ts';
import type { Labels } from './columns/labels.ts';

/** Filters with their dates as sortable numbers, both ends included. */
export interface DatedFilters extends QuoteFilters {
  fromDay: number | null;
  toDay: number | null;
}

/** The facets, each with a bit for quotes that fail its filter. */
export const FACETS = {
  speakers: 1,
  roles: 2,
  sources: 4,
  outlets: 8,
  kinds: 16,
  statuses: 32,
  languages: 64,
  tags: 128,
  collections: 256,
  said: 512,
} as const;
export type FacetName = keyof typeof FACETS;

/** Flags of the numbers that are wanted, for an array that is indexed by them. */
function flags(numbers: readonly (number | null)[], bound: number): Uint8Array {
  const wanted = new Uint8Array(bound);
  for (const number of numbers) if (number !== null && number < bound) wanted[number] = 1;
  return wanted;
}

const numbersOf = (labels: Labels, texts: readonly string[]) =>
  texts.map((text) => labels.known(text));

/** For each filter that is set, whether a quote passes it. */
function tests(
  columns: QuoteColumns,
  filters: DatedFilters,
): Partial<Record<FacetName, (id: number) => boolean>> {
  const made: Partial<Record<FacetName, (id: number) => boolean>> = {};
  for (const field of ['speakers', 'sources', 'tags', 'collections'] as const) {
    if (filters[field].length === 0) continue;
    const wanted = flags(filters[field], columns[field].bound);
    made[field] = (id) => columns[field].hasAny(id, wanted);
  }
  if (filters.roles.length > 0) {
    const wanted = flags(numbersOf(columns.roleLabels, filters.roles), columns.roles.bound);
    made.roles = (id) => columns.roles.hasAny(id, wanted);
  }
  if (filters.outlets.length > 0) {
    const { outletOf, outletLabels } = columns;
    const outlets = new Set(numbersOf(outletLabels, filters.outlets));
    const wanted = Uint8Array.from(outletOf, (outlet) => (outlets.has(outlet) ? 1 : 0));
    made.outlets = (id) => columns.sources.hasAny(id, wanted);
  }
  const choose = (
    facet: FacetName,
    column: Uint8Array | Uint16Array,
    numbers: readonly (number | null)[],
  ) => {
    const wanted = flags(numbers, 65_536);
    if (numbers.length > 0) made[facet] = (id) => wanted[column[id]!] === 1;
  };
  choose(
    'kinds',
    columns.kinds,
    filters.kinds.map((kind) => QUOTE_KINDS.indexOf(kind) + 1),
  );
  choose(
    'statuses',
    columns.statuses,
    filters.statuses.map((status) => VERIFICATION_STATUSES.indexOf(status)),
  );
  choose('languages', columns.languages, numbersOf(columns.languageLabels, filters.languages));
  const { fromDay, toDay } = filters;
  if (fromDay !== null || toDay !== null) {
    made.said = (id) => {
      const day = columns.days[id]!;
      return (
        (fromDay === null || day >= fromDay) &&
        (toDay === null || (day <= toDay && day !== UNKNOWN_DAY))
      );
    };
  }
  return made;
}

/** What filters make of some hits. */
export interface Filtered {
  /** Those that were looked at, ascending. */
  hits: Int32Array;
  /** For each of them the bits of the filters that it fails; `null` where no filter is set. */
  fails: Uint16Array | null;
  /** Those that pass all, ascending. */
  ids: Int32Array;
}

/** Makes the function that splits hits by the filters that they pass. */
export function createFiltering(db: Database, columns: QuoteColumns) {
  const answering = db
    .prepare<{ by: number; kind: string; to: number }, number>(
      `SELECT DISTINCT from_quote FROM attribution AS own
         CROSS JOIN relation ON from_quote = own.quote_id
         CROSS JOIN attribution AS their ON their.quote_id = to_quote
       WHERE own.speaker_id = @by AND relation.kind = @kind AND their.speaker_id = @to`,
    )
    .pluck();

  /** @param hits - Quote ids, ascending. */
  return (hits: Int32Array, filters: DatedFilters): Filtered => {
    const among = filters.answers && new Set(answering.all(filters.answers));
    const looked = among ? hits.filter((id) => among.has(id)) : hits;
    const set = Object.entries(tests(columns, filters));
    if (set.length === 0) return { hits: looked, fails: null, ids: looked };
    const fails = new Uint16Array(looked.length);
    for (const [facet, passes] of set) {
      const bit = FACETS[facet as FacetName];
      for (let i = 0; i < looked.length; i++) if (!passes(looked[i]!)) fails[i]! |= bit;
    }
    return { hits: looked, fails, ids: looked.filter((_, i) => fails[i] === 0) };
  };
}

/** How many hits would pass without one of the filters that are set. */
export function countWithout({ fails }: Filtered, filters: QuoteFilters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [facet, bit] of Object.entries(FACETS)) {
    const set =
      facet === 'said'
        ? filters.saidFrom !== null || filters.saidTo !== null
        : filters[facet as Exclude<FacetName, 'said'>].length > 0;
    if (!set || fails === null) continue;
    let count = 0;
    for (const fail of fails) if ((fail & ~bit) === 0) count++;
    counts.set(facet, count);
  }
  return counts;
}
