import { QuoteQuery } from '../../../contract/search.ts';
import { isSameSearch } from '../saved/same-search.ts';

/** A search of the last days. */
export interface RecentSearch {
  query: QuoteQuery;
  /** What it asks, with the names that its records had then. */
  words: string;
}

/** So many are remembered. */
const MOST = 20;

/** What an earlier window left; anything odd counts as nothing. */
export function readRecentSearches(stored: unknown): RecentSearch[] {
  const entries: unknown[] = Array.isArray(stored) ? stored : [];
  const read = entries.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { data } = QuoteQuery.safeParse('query' in entry ? entry.query : null);
    const words = 'words' in entry && typeof entry.words === 'string' ? entry.words : null;
    return data && words !== null ? [{ query: data, words }] : [];
  });
  return read.slice(0, MOST);
}

/** Whether two searches ask for the same, in whatever order. */
const isAlike = (one: QuoteQuery, other: QuoteQuery) =>
  isSameSearch(one, { ...other, order: one.order });

/** Whether a search is another one half typed. */
function isBeginning(one: QuoteQuery, other: QuoteQuery): boolean {
  const text = one.text.trim();
  return text !== '' && other.text.startsWith(text) && isAlike(one, { ...other, text });
}

/** The searches with another one, which is the latest; what it was while it was typed goes. */
export function withRecentSearch(
  recent: readonly RecentSearch[],
  added: RecentSearch,
): RecentSearch[] {
  const others = recent.filter(
    ({ query }, index) =>
      !isAlike(query, added.query) && !(index === 0 && isBeginning(query, added.query)),
  );
  return [added, ...others].slice(0, MOST);
}
