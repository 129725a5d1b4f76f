import type { QuoteFilters } from '../../../contract/search.ts';
import { addToken } from '../../../query/edit.ts';
import { writeField } from '../../../query/write.ts';
import { nameInLink, type RecordFilter, type SearchLink } from './search-link.ts';

/** Finds the record of a filter that a link means, in the library that is open. */
export interface RecordSearch {
  /** What the record of this id is called; `undefined` where there is none. */
  nameOf: (filter: RecordFilter, id: number) => string | undefined;
  /** The record that is called just this; `null` where there is none. */
  byName: (filter: RecordFilter, name: string) => Promise<number | null>;
}

const FILTERS = ['speakers', 'sources', 'tags', 'collections'] as const;
/** Fields of the search bar that find such records by name. */
const FIELDS = { speakers: 'speaker', sources: 'source', tags: 'tag', collections: 'in' } as const;

/**
 * The search of a link as it is asked in this library. An id alone could be that of somebody else
 * here, so that names decide: a record of another name is looked for by its name; where none of a
 * filter is found, the search asks for the names, and finds nothing rather than something else.
 *
 * @returns The search, and what is not in this library.
 */
export async function inThisLibrary(
  { query, names }: SearchLink,
  { nameOf, byName }: RecordSearch,
): Promise<{ query: SearchLink['query']; missing: string[] }> {
  const missing = new Set<string>();
  const find = async (filter: RecordFilter, id: number): Promise<number | null> => {
    const here = nameOf(filter, id);
    const meant = names[filter].get(id);
    if (here !== undefined && (meant === undefined || nameInLink(here) === meant)) return id;
    const found = meant === undefined ? null : await byName(filter, meant);
    if (found === null) missing.add(meant ?? `No. ${id}`);
    return found;
  };
  const filters: QuoteFilters = { ...query.filters };
  let { text } = query;
  for (const filter of FILTERS) {
    const asked = query.filters[filter];
    const ids = await Promise.all(asked.map((id) => find(filter, id)));
    filters[filter] = [...new Set(ids.filter((id) => id !== null))];
    if (filters[filter].length > 0 || asked.length === 0) continue;
    const meant = asked.flatMap((id) => names[filter].get(id) ?? []);
    if (meant.length === 0) continue;
    text = addToken(text, writeField(FIELDS[filter], meant, { exact: true })).trim();
  }
  if (filters.answers) {
    const { by, kind, to } = filters.answers;
    const [one, other] = [await find('speakers', by), await find('speakers', to)];
    filters.answers = one === null || other === null ? null : { by: one, kind, to: other };
  }
  return { query: { ...query, text, filters }, missing: [...missing] };
}
