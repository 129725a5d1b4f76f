import { type QuoteColumns, UNKNOWN_DAY } from './columns.ts';

/** Filters as the columns have them: sets of ids, kinds as numbers, days as sortable numbers. */
export interface ColumnFilters {
  speakers: ReadonlySet<number>;
  sources: ReadonlySet<number>;
  kinds: ReadonlySet<number>;
  statuses: ReadonlySet<number>;
  tags: ReadonlySet<number>;
  collections: ReadonlySet<number>;
  fromDay: number | null;
  toDay: number | null;
}

/** How many quotes have each value; every facet is counted under the filters of the others. */
export interface FacetCounts {
  speakers: Map<number, number>;
  sources: Map<number, number>;
  kinds: Map<number, number>;
  statuses: Map<number, number>;
  tags: Map<number, number>;
  collections: Map<number, number>;
  /** By year; {@link UNKNOWN_YEAR} for unknown. */
  years: Map<number, number>;
}

/** One bit a filter that a quote fails. */
const FAILS = {
  speakers: 1,
  sources: 2,
  kinds: 4,
  tags: 8,
  collections: 16,
  years: 32,
  statuses: 64,
} as const;

function failures(columns: QuoteColumns, filters: ColumnFilters, id: number): number {
  let fails = 0;
  for (const field of ['speakers', 'sources', 'tags', 'collections'] as const) {
    const wanted = filters[field];
    if (wanted.size > 0 && !columns[field].hasAny(id, wanted)) fails |= FAILS[field];
  }
  if (filters.kinds.size > 0 && !filters.kinds.has(columns.kind(id))) fails |= FAILS.kinds;
  if (filters.statuses.size > 0 && !filters.statuses.has(columns.status(id))) {
    fails |= FAILS.statuses;
  }
  const { fromDay, toDay } = filters;
  const day = columns.day(id);
  if (
    (fromDay !== null && day < fromDay) ||
    (toDay !== null && (day > toDay || day === UNKNOWN_DAY))
  ) {
    fails |= FAILS.years;
  }
  return fails;
}

/** Year of a sortable day number. */
const yearOf = (day: number) => Math.floor(day / 10000);

/** Stands for a year that is not known. */
export const UNKNOWN_YEAR = yearOf(UNKNOWN_DAY);

/**
 * Splits hits into those that pass all filters and the counts beside them, in one pass.
 *
 * @param hits - Quote ids in the order of the result.
 */
export function applyFilters(
  columns: QuoteColumns,
  filters: ColumnFilters,
  hits: Int32Array,
): { ids: Int32Array; counts: FacetCounts } {
  const counts: FacetCounts = {
    speakers: new Map(),
    sources: new Map(),
    kinds: new Map(),
    statuses: new Map(),
    tags: new Map(),
    collections: new Map(),
    years: new Map(),
  };
  const count = (facet: keyof FacetCounts) => (value: number) => {
    counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  };
  const listed = (['speakers', 'sources', 'tags', 'collections'] as const).map((field) => ({
    field,
    count: count(field),
  }));
  const countKind = count('kinds');
  const countStatus = count('statuses');
  const countYear = count('years');
  const ids = new Int32Array(hits.length);
  let passed = 0;
  for (const id of hits) {
    const fails = failures(columns, filters, id);
    if (fails === 0) ids[passed++] = id;
    for (const { field, count: add } of listed) {
      if ((fails & ~FAILS[field]) === 0) columns[field].each(id, add);
    }
    if ((fails & ~FAILS.kinds) === 0) countKind(columns.kind(id));
    if ((fails & ~FAILS.statuses) === 0) countStatus(columns.status(id));
    if ((fails & ~FAILS.years) === 0) countYear(yearOf(columns.day(id)));
  }
  return { ids: ids.slice(0, passed), counts };
}
