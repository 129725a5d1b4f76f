import type { Database } from 'better-sqlite3';
import { QUOTE_KINDS } from '../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import type { Facets, QuoteQuery, QuoteRow } from '../../contract/search.ts';
import type { QuoteColumns } from './columns.ts';
import { applyFilters, type ColumnFilters, type FacetCounts } from './facets.ts';
import { facetLabels } from './facet-labels.ts';
import { findTerms, parseQuery, toFts, type Term } from './query.ts';
import { type FoundRow, rowStatements } from './rows.ts';

/** A query whose dates have become sortable numbers, both ends included. */
export interface DatedQuery extends QuoteQuery {
  fromDay: number | null;
  toDay: number | null;
}

interface Result {
  key: string;
  ids: Int32Array;
  counts: FacetCounts;
  terms: Term[];
}

/** Results that are held, so that scrolling does not search again. */
const HELD_RESULTS = 6;

/** Finding quotes: by words, narrowed by filters, counted by facets. */
export interface QuoteSearch {
  /** All ids that a query finds, in its order. */
  ids(query: DatedQuery): Int32Array;
  rows(query: DatedQuery, from: number, count: number): QuoteRow[];
  facets(query: DatedQuery): Facets;
}

const newestFirst = (columns: QuoteColumns) => (a: number, b: number) =>
  columns.day(b) - columns.day(a) || b - a;

/** @param revision - Counts the commits; a result of an earlier one is not used again. */
export function createSearch(
  db: Database,
  columns: QuoteColumns,
  revision: () => number,
): QuoteSearch {
  const hitsOf = db
    .prepare<[string], number>('SELECT rowid FROM quote_text WHERE quote_text MATCH ?')
    .pluck();
  const bestOf = db
    .prepare<[string], number>(
      'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rank',
    )
    .pluck();
  const answering = db
    .prepare<{ by: number; kind: string; to: number }, number>(
      `SELECT DISTINCT from_quote FROM attribution AS own
         CROSS JOIN relation ON from_quote = own.quote_id
         CROSS JOIN attribution AS their ON their.quote_id = to_quote
       WHERE own.speaker_id = @by AND relation.kind = @kind AND their.speaker_id = @to`,
    )
    .pluck();
  const rows = rowStatements(db);
  const labelsOf = facetLabels(db);
  const held: Result[] = [];

  /** Hits of the words in the order asked for, before any filter. */
  const hits = (terms: readonly Term[], order: QuoteQuery['order']): Int32Array => {
    const wanted = toFts(
      terms.filter((term) => !term.negated),
      'AND',
    );
    const unwanted = toFts(
      terms.filter((term) => term.negated),
      'OR',
    );
    const without = new Set(unwanted === null ? [] : hitsOf.all(unwanted));
    let ids: Int32Array;
    if (wanted === null) ids = columns.newest();
    else ids = Int32Array.from((order === 'best' ? bestOf : hitsOf).all(wanted));
    if (order === 'added') ids = ids.toSorted().toReversed();
    else if (wanted !== null && order === 'newest') ids.sort(newestFirst(columns));
    return without.size === 0 ? ids : ids.filter((id) => !without.has(id));
  };

  const find = (query: DatedQuery): Result => {
    const key = JSON.stringify([query, revision()]);
    const known = held.find((result) => result.key === key);
    if (known) return known;
    const { speakers, sources, kinds, statuses, tags, collections } = query.filters;
    const filters: ColumnFilters = {
      speakers: new Set(speakers),
      sources: new Set(sources),
      kinds: new Set(kinds.map((kind) => QUOTE_KINDS.indexOf(kind) + 1)),
      statuses: new Set(statuses.map((status) => VERIFICATION_STATUSES.indexOf(status))),
      tags: new Set(tags),
      collections: new Set(collections),
      fromDay: query.fromDay,
      toDay: query.toDay,
    };
    const terms = parseQuery(query.text);
    const { answers } = query.filters;
    const among = answers && new Set(answering.all(answers));
    const found = hits(terms, query.order);
    const within = among ? found.filter((id) => among.has(id)) : found;
    const result = { key, terms, ...applyFilters(columns, filters, within) };
    held.unshift(result);
    held.length = Math.min(held.length, HELD_RESULTS);
    return result;
  };

  return {
    ids: (query) => find(query).ids,
    rows(query, from, count) {
      const { ids, terms } = find(query);
      return rows(Array.from(ids.subarray(from, from + count))).map((row) => markRow(row, terms));
    },
    facets: (query) => labelsOf(find(query).counts, query.filters),
  };
}

/** Characters of a note shown on either side of what was found in it. */
const NOTE_CONTEXT = 60;

function markRow({ noteText, ...row }: FoundRow, terms: Term[]): QuoteRow {
  const source = row.source;
  const [found] = findTerms(noteText, terms);
  const start = found ? Math.max(0, found[0] - NOTE_CONTEXT) : 0;
  const excerpt = found ? noteText.slice(start, found[1] + NOTE_CONTEXT) : '';
  return {
    ...row,
    marks: {
      text: findTerms(row.text, terms),
      speakers: row.speakers.map(({ display }) => findTerms(display, terms)),
      source: source ? findTerms(source.title, terms) : [],
    },
    note: found ? { text: excerpt, marks: findTerms(excerpt, terms) } : null,
  };
}
