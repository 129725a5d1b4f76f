import type { Database } from 'better-sqlite3';
import type { Facets, QueryRemark, QuoteQuery, QuoteRow, WayOut } from '../../contract/search.ts';
import { removeToken } from '../../query/edit.ts';
import { type ParsedQuery, parseQuery } from '../../query/parse.ts';
import type { QueryToken } from '../../query/tokens.ts';
import type { QuoteColumns } from './columns/columns.ts';
import { createFacets } from './facets.ts';
import { countWithout, createFiltering, type DatedFilters, type Filtered } from './filters.ts';
import { createFirst } from './first.ts';
import { type Marked, markedWords, markRow } from './marks.ts';
import { createEvaluator, type Plan } from './matching/evaluate.ts';
import { createBest } from './ordering/best.ts';
import { createOrdering } from './ordering/order.ts';
import { createPostings } from './postings/postings.ts';
import { createRows } from './rows.ts';

/** A query whose dates have become sortable numbers, both ends included. */
export interface DatedQuery extends QuoteQuery {
  fromDay: number | null;
  toDay: number | null;
}

interface Result {
  key: string;
  parsed: ParsedQuery;
  marked: Marked[];
  plan: Plan;
  /** Hits of the index, before what else is asked. */
  matched: number;
  filters: DatedFilters;
  filtered: Filtered;
  /** The ids in their order, as far as they were asked for. */
  ordered: Int32Array;
}

/** Results that are held, so that scrolling does not search again. */
const HELD_RESULTS = 6;
/** So many are put in order when nothing was scrolled to. */
const FIRST_ORDERED = 500;

/** Finding quotes: by words and fields, narrowed by filters, counted by facets. */
export interface QuoteSearch {
  total(query: DatedQuery): number;
  /** All ids that a query finds, in its order. */
  ids(query: DatedQuery): Int32Array;
  rows(query: DatedQuery, from: number, count: number): QuoteRow[];
  facets(query: DatedQuery): Facets;
  remarks(query: DatedQuery): QueryRemark[];
  /** What could be dropped from a query that finds nothing, the best way first. */
  waysOut(query: DatedQuery): WayOut[];
  /** The first rows, before anything is counted, and whether they are all. */
  first(query: DatedQuery, limit: number): { rows: QuoteRow[]; whole: boolean };
}

/** @param revision - Counts the commits; a result of an earlier one is not used again. */
export function createSearch(
  db: Database,
  columns: QuoteColumns,
  revision: () => number,
): QuoteSearch {
  const rowsOf = createRows(db, columns, revision);
  const postings = createPostings(db, 'quote_text');
  const evaluator = createEvaluator(db, columns, postings, revision);
  const filter = createFiltering(db, columns);
  const facetsOf = createFacets(db, columns, revision);
  const ordering = createOrdering(db, columns, revision);
  const best = createBest(db, columns, postings);
  const firstOf = createFirst(db, columns, evaluator);
  const held: Result[] = [];

  const keyOf = (query: DatedQuery) => JSON.stringify([query, revision()]);

  const find = (query: DatedQuery): Result => {
    const key = keyOf(query);
    const known = held.find((result) => result.key === key);
    if (known) return known;
    const parsed = parseQuery(query.text);
    const plan = evaluator.plan(parsed.node);
    const filters = { ...query.filters, fromDay: query.fromDay, toDay: query.toDay };
    const { ids, matched } = evaluator.ids(plan);
    const result = {
      key,
      parsed,
      plan,
      matched,
      filters,
      filtered: filter(ids, filters),
      marked: markedWords(parsed.node),
      ordered: new Int32Array(0),
    };
    held.unshift(result);
    held.length = Math.min(held.length, HELD_RESULTS);
    return result;
  };

  /** The ids in their order, at least `wanted` of them where there are so many. */
  const ordered = (query: DatedQuery, wanted: number): Int32Array => {
    const result = find(query);
    const { ids } = result.filtered;
    if (result.ordered.length >= Math.min(wanted, ids.length)) return result.ordered;
    const limit = wanted <= FIRST_ORDERED ? FIRST_ORDERED : ids.length;
    const byWords = query.order === 'best' && result.marked.length > 0;
    const by = query.order === 'best' ? 'newest' : query.order;
    result.ordered = byWords
      ? best(
          { ids, match: result.plan.match, matched: result.matched, node: result.parsed.node },
          limit,
        )
      : ordering.order(ids, by, limit);
    return result.ordered;
  };

  const rows = (ids: Int32Array, marked: readonly Marked[]) =>
    rowsOf(Array.from(ids)).map((row) => markRow(row, marked));

  /** How many quotes a query finds without one of its parts. */
  const withoutPart = (query: DatedQuery, part: QueryToken): number => {
    const text = removeToken(query.text, part);
    return text.trim() === '' && find(query).filtered.fails === null
      ? columns.all().length
      : find({ ...query, text }).filtered.ids.length;
  };

  const total = (query: DatedQuery) => find(query).filtered.ids.length;
  const page = (query: DatedQuery, from: number, count: number) => {
    const ids = ordered(query, from + count);
    return rows(ids.subarray(from, from + count), find(query).marked);
  };

  return {
    total,
    ids: (query) => ordered(query, Infinity),
    rows: page,
    facets(query) {
      const { filtered, filters } = find(query);
      return facetsOf(filtered, filters);
    },
    remarks: (query) => find(query).parsed.remarks,
    waysOut(query) {
      const { filtered, filters, parsed } = find(query);
      if (filtered.ids.length > 0) return [];
      const byFilter = [...countWithout(filtered, filters)].map(
        ([name, total]) => ({ drop: { filter: name }, total }) as WayOut,
      );
      const parts = parsed.tokens.filter(({ kind }) => ['word', 'phrase', 'field'].includes(kind));
      const byPart =
        parts.length + byFilter.length > 1
          ? parts.map((part): WayOut => ({
              drop: { span: part.span },
              total: withoutPart(query, part),
            }))
          : [];
      return [...byFilter, ...byPart]
        .filter(({ total }) => total > 0)
        .toSorted((a, b) => b.total - a.total);
    },
    first(query, limit) {
      const known = held.find((result) => result.key === keyOf(query));
      const parsed = known ? known.parsed : parseQuery(query.text);
      const plan = known ? known.plan : evaluator.plan(parsed.node);
      const quick =
        known || isFiltered(query) ? null : firstOf(plan, parsed.node, query.order, limit);
      if (quick === null) {
        const shown = page(query, 0, limit);
        return { rows: shown, whole: shown.length === total(query) };
      }
      return { rows: rows(quick.ids, markedWords(parsed.node)), whole: quick.whole };
    },
  };
}

function isFiltered({ filters }: DatedQuery): boolean {
  return Object.values(filters).some((value) => (Array.isArray(value) ? value.length > 0 : value));
}
