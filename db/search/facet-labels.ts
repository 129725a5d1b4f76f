import type { Database } from 'better-sqlite3';
import { QUOTE_KINDS } from '../../contract/quote-shapes.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import type { Facets, QuoteFilters } from '../../contract/search.ts';
import { type FacetCounts, UNKNOWN_YEAR } from './facets.ts';

/** So many values of a facet are shown, besides those that are chosen. */
const SHOWN_VALUES = 100;

function mostFrequent(counts: ReadonlyMap<number, number>, chosen: readonly number[]) {
  const top = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, SHOWN_VALUES);
  const shown = new Set(top.map(([id]) => id));
  for (const id of chosen) if (!shown.has(id)) top.push([id, counts.get(id) ?? 0]);
  return top;
}

/** Turns counts into facets: the most frequent values with their names. */
export function facetLabels(db: Database) {
  const labels = (table: string, label: string) => {
    const find = db.prepare<[number], string>(`SELECT ${label} FROM ${table} WHERE id = ?`).pluck();
    return (counts: ReadonlyMap<number, number>, chosen: readonly number[]) =>
      mostFrequent(counts, chosen).flatMap(([id, count]) => {
        const name = find.get(id);
        return name === undefined ? [] : [{ id, label: name, count }];
      });
  };
  const speakers = labels('speaker', 'display');
  const sources = labels('source', 'title');
  const tags = labels('tag', 'name');
  const collections = labels('collection', 'name');

  return (counts: FacetCounts, chosen: QuoteFilters): Facets => ({
    speakers: speakers(counts.speakers, chosen.speakers),
    sources: sources(counts.sources, chosen.sources),
    kinds: QUOTE_KINDS.map((kind, i) => ({ kind, count: counts.kinds.get(i + 1) ?? 0 })),
    statuses: VERIFICATION_STATUSES.map((status, i) => ({
      status,
      count: counts.statuses.get(i) ?? 0,
    })),
    tags: tags(counts.tags, chosen.tags),
    collections: collections(counts.collections, chosen.collections),
    years: [...counts.years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, count]) => ({ year: year === UNKNOWN_YEAR ? null : year, count })),
  });
}
