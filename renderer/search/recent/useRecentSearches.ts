import { useLocalStorage } from '@mantine/hooks';
import type { QuoteQuery } from '../../../contract/search.ts';
import { useView } from '../../app/view-state.tsx';
import { useLibraryStatus } from '../../library/useLibraryStatus.ts';
import { isEmptySearch, isSameSearch } from '../saved/same-search.ts';
import { filtersInWords, searchInWords } from '../words/filter-words.ts';
import { useSetFilters } from '../words/useSetFilters.ts';
import { readRecentSearches, withRecentSearch, type RecentSearch } from './recent-searches.ts';

const nobody = () => undefined;
const NO_NAMES = { speakers: nobody, sources: nobody, tags: nobody, collections: nobody };

/** The last searches in this library, remembered on this machine; the latest first. */
export function useRecentSearches(): {
  recent: RecentSearch[];
  /** Puts a search before the others; one that asks for nothing is not remembered. */
  remember: (query: QuoteQuery) => void;
  forget: (query: QuoteQuery) => void;
  clear: () => void;
} {
  const { data: status } = useLibraryStatus();
  const present = useView();
  const set = useSetFilters();
  const [stored, store] = useLocalStorage<unknown>({
    key: `dixit.recent-searches ${status?.state === 'open' ? status.file : ''}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const recent = readRecentSearches(stored);
  const wordsOf = (query: QuoteQuery) => {
    const isPresent = isSameSearch(query, present.query);
    return searchInWords(query.text, isPresent ? set : filtersInWords(query.filters, NO_NAMES));
  };
  return {
    recent,
    remember: (query) => {
      if (isEmptySearch(query)) return;
      store(withRecentSearch(recent, { query, words: wordsOf(query) }));
    },
    forget: (query) => store(recent.filter((each) => !isSameSearch(each.query, query))),
    clear: () => store([]),
  };
}
