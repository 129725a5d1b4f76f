import type { Archived, ArchivedQuery } from '../../contract/archive/records.ts';
import { type QuoteFilters, QuoteQuery } from '../../contract/search.ts';

/** In an archive, a record that a saved search names and that is no more. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
/** In a library, the same: no row comes to have this number. */
const NO_ROW = Number.MAX_SAFE_INTEGER;

/** Tables that a saved search names records of. */
export type SearchedTable = 'speaker' | 'source' | 'tag' | 'collection';

/** A saved search with UUIDs in the place of row numbers. */
export function archivedSearch(
  stored: unknown,
  uuidOf: (table: SearchedTable, id: number) => string | null,
): Archived['collections']['query'] {
  if (stored === null) return null;
  const { data } = QuoteQuery.safeParse(stored);
  // It is JSON, since it was parsed.
  if (!data) return { unreadable: stored as Extract<unknown, null> };
  const named = (table: SearchedTable) => (id: number) => uuidOf(table, id) ?? NOBODY;
  const { answers, ...filters } = data.filters;
  return {
    ...data,
    filters: {
      ...filters,
      speakers: filters.speakers.map(named('speaker')),
      sources: filters.sources.map(named('source')),
      tags: filters.tags.map(named('tag')),
      collections: filters.collections.map(named('collection')),
      answers: answers && {
        by: named('speaker')(answers.by),
        kind: answers.kind,
        to: named('speaker')(answers.to),
      },
    },
  };
}

const isSearch = (query: NonNullable<Archived['collections']['query']>): query is ArchivedQuery =>
  !('unreadable' in query);

/** A saved search as the library stores it. */
export function storedSearch(
  query: Archived['collections']['query'],
  idOf: (table: SearchedTable, uuid: string) => number | null,
): string | null {
  if (query === null) return null;
  if (!isSearch(query)) return JSON.stringify(query.unreadable);
  const numbered = (table: SearchedTable) => (uuid: string) => idOf(table, uuid) ?? NO_ROW;
  const { answers } = query.filters;
  const filters: QuoteFilters = {
    ...query.filters,
    speakers: query.filters.speakers.map(numbered('speaker')),
    sources: query.filters.sources.map(numbered('source')),
    tags: query.filters.tags.map(numbered('tag')),
    collections: query.filters.collections.map(numbered('collection')),
    answers: answers && {
      by: numbered('speaker')(answers.by),
      kind: answers.kind,
      to: numbered('speaker')(answers.to),
    },
  };
  return JSON.stringify(QuoteQuery.parse({ ...query, filters }));
}
