import type { Database } from 'better-sqlite3';
import { QUOTE_KINDS } from '../../contract/quote-shapes.ts';
import type { Facets, QuoteFilters } from '../../contract/search.ts';
import { VERIFICATION_STATUSES } from '../../contract/verifications.ts';
import { type QuoteColumns, UNKNOWN_YEAR } from './columns/columns.ts';
import type { Labels } from './columns/labels.ts';
import type { Lists } from './columns/lists.ts';
import { FACETS, type FacetName, type Filtered } from './filters.ts';
import { remembered } from './remembered.ts';

/** So many values of a facet are shown, besides those that are chosen. */
const SHOWN_VALUES = 100;

/** Hits that fail another filter than that of the facet, one flag each; `null` where none does. */
function skippedFor(facet: FacetName, { fails }: Filtered): Uint8Array | null {
  if (fails === null) return null;
  const others = ~FACETS[facet];
  const skipped = new Uint8Array(fails.length);
  for (let i = 0; i < fails.length; i++) if ((fails[i]! & others) !== 0) skipped[i] = 1;
  return skipped;
}

/** Fewer hits than this are counted in a map: an array would have to be looked through to its end. */
const FEW = 4_000;

/** How often each value occurs. */
type Counts = ReadonlyMap<number, number> | Int32Array;

const countOf = (counts: Counts, value: number): number =>
  (counts instanceof Int32Array ? counts[value] : counts.get(value)) ?? 0;

/** Counts in a map what `valuesOf` hands out for each hit. */
function tally(
  hits: Int32Array,
  skipped: Uint8Array | null,
  valuesOf: (id: number, count: (value: number) => void) => void,
): Counts {
  const counts = new Map<number, number>();
  const count = (value: number) => void counts.set(value, (counts.get(value) ?? 0) + 1);
  for (let i = 0; i < hits.length; i++) {
    if (skipped === null || skipped[i] === 0) valuesOf(hits[i]!, count);
  }
  return counts;
}

/** Counts of the numbers of a column. */
function countNumbers(
  column: Uint8Array | Uint16Array,
  bound: number,
  hits: Int32Array,
  skipped: Uint8Array | null,
): Counts {
  const counts = new Int32Array(bound);
  for (let i = 0; i < hits.length; i++) {
    if (skipped === null || skipped[i] === 0) counts[column[hits[i]!]!]!++;
  }
  return counts;
}

/** Counts of the values of lists. */
function countLists(lists: Lists, hits: Int32Array, skipped: Uint8Array | null): Counts {
  if (hits.length < FEW) return tally(hits, skipped, (id, count) => lists.each(id, count));
  const counts = new Int32Array(lists.bound);
  lists.countInto(counts, hits, skipped);
  return counts;
}

/** Counts of quotes by the outlets of their sources, each outlet once a quote. */
function countOutlets(columns: QuoteColumns, hits: Int32Array, skipped: Uint8Array | null): Counts {
  const counts = new Int32Array(columns.outletLabels.all().length);
  columns.sources.countInto(counts, hits, skipped, columns.outletOf);
  return counts;
}

/** The values above 0 with the highest counts and those that are chosen: number and count. */
function mostFrequent(counts: Counts, chosen: readonly (number | null)[]): [number, number][] {
  // The best so far in their order; few of many values are ever among them.
  const top: number[] = [];
  const offer = (value: number, count: number) => {
    if (top.length === SHOWN_VALUES && count <= countOf(counts, top.at(-1)!)) return;
    let at = top.length;
    while (at > 0 && countOf(counts, top[at - 1]!) < count) at--;
    top.splice(at, 0, value);
    top.length = Math.min(top.length, SHOWN_VALUES);
  };
  if (counts instanceof Int32Array) {
    for (let value = 1; value < counts.length; value++) {
      if (counts[value]! > 0) offer(value, counts[value]!);
    }
  } else
    for (const [value, count] of [...counts].toSorted(([a], [b]) => a - b)) offer(value, count);
  const shown = new Set(top);
  for (const value of chosen) if (value !== null && !shown.has(value)) top.push(value);
  return top.map((value) => [value, countOf(counts, value)]);
}

/** Makes the function that counts quotes by every facet, each under the filters of the others. */
export function createFacets(db: Database, columns: QuoteColumns, revision: () => number) {
  const names = (table: string, label: string) => {
    const find = db.prepare<[number], string>(`SELECT ${label} FROM ${table} WHERE id = ?`).pluck();
    return remembered((id: number) => find.get(id), revision);
  };
  const labelsOf = {
    speakers: names('speaker', 'display'),
    sources: names('source', 'title'),
    tags: names('tag', 'name'),
    collections: names('collection', 'name'),
  };
  const texts = (labels: Labels, counts: Counts, chosen: readonly string[]) =>
    mostFrequent(
      counts,
      chosen.map((text) => labels.known(text)),
    ).map(([number, count]) => ({
      value: labels.text(number),
      count,
    }));

  return (filtered: Filtered, chosen: QuoteFilters): Facets => {
    const { hits } = filtered;
    const lists = (facet: 'speakers' | 'roles' | 'sources' | 'tags' | 'collections') =>
      countLists(columns[facet], hits, skippedFor(facet, filtered));
    const records = (facet: keyof typeof labelsOf) => {
      const labelOf = labelsOf[facet]();
      return mostFrequent(lists(facet), chosen[facet]).flatMap(([id, count]) => {
        const label = labelOf(id);
        return label === undefined ? [] : [{ id, label, count }];
      });
    };
    const numbers = (facet: FacetName, column: Uint8Array | Uint16Array, bound: number) =>
      countNumbers(column, bound, hits, skippedFor(facet, filtered));
    const { languageLabels, yearLabels } = columns;
    const kinds = numbers('kinds', columns.kinds, QUOTE_KINDS.length + 1);
    const statuses = numbers('statuses', columns.statuses, VERIFICATION_STATUSES.length);
    const languages = numbers('languages', columns.languages, languageLabels.all().length);
    const years = numbers('said', columns.years, yearLabels.all().length);
    const outlets = countOutlets(columns, hits, skippedFor('outlets', filtered));
    const roles = lists('roles');
    const unknownLanguage = countOf(languages, 0) > 0 || chosen.languages.includes('');
    return {
      speakers: records('speakers'),
      roles: texts(columns.roleLabels, roles, chosen.roles),
      sources: records('sources'),
      outlets: texts(columns.outletLabels, outlets, chosen.outlets),
      kinds: QUOTE_KINDS.map((kind, i) => ({ kind, count: countOf(kinds, i + 1) })),
      statuses: VERIFICATION_STATUSES.map((status, i) => ({ status, count: countOf(statuses, i) })),
      languages: [
        ...texts(columns.languageLabels, languages, chosen.languages.filter(Boolean)),
        ...(unknownLanguage ? [{ value: '', count: countOf(languages, 0) }] : []),
      ],
      tags: records('tags'),
      collections: records('collections'),
      years: yearLabels
        .all()
        .map((label, number) => ({
          year: label === UNKNOWN_YEAR ? null : Number(label),
          count: countOf(years, number),
        }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => (a.year ?? -Infinity) - (b.year ?? -Infinity)),
    };
  };
}
