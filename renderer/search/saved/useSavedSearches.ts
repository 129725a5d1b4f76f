import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import type { Collection } from '../../../contract/collections.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { say, useAct } from '../../app/notices.tsx';
import { useView } from '../../app/view-state.tsx';
import { isSameSearch } from './same-search.ts';

/** A collection that is a saved search. */
type SavedSearch = Pick<Collection, 'id' | 'name' | 'query' | 'unreadable'>;

/** Whether a collection is a saved search. */
export function isSavedSearch({ query }: Pick<Collection, 'query'>): boolean {
  return query !== null;
}

/** How many quotes each saved search finds, by its id; asked apart, so that nothing waits for it. */
export function useSearchCounts(): ReadonlyMap<number, number> {
  const api = useApi();
  const { data: list = [] } = useQuery(api.collections.list.queryOptions());
  const ids = list.filter(isSavedSearch).map(({ id }) => id);
  const { data = [] } = useQuery(
    api.collections.counts.queryOptions({
      input: ids.length === 0 ? skipToken : { ids },
      placeholderData: keepPreviousData,
    }),
  );
  return new Map(data.map(({ id, quotes }) => [id, quotes]));
}

/** The saved search that is on show, by its id: the one that asks for just the present search. */
export function useShownSearch(): number | null {
  const { place, query } = useView();
  const { data: list = [] } = useQuery(useApi().collections.list.queryOptions());
  if (place.at !== 'quotes') return null;
  const isShown = (each: SavedSearch) => each.query !== null && isSameSearch(each.query, query);
  return list.find((each) => !each.unreadable && isShown(each))?.id ?? null;
}

/** What can be done with a saved search. */
export function useSavedSearch() {
  const client = useClient();
  const act = useAct();
  const { query, show } = useView();
  return {
    /** Shows what it finds: its words, its filters and its order come back. */
    open: ({ name, query: saved, unreadable }: SavedSearch) => {
      if (saved === null) return;
      show({ place: { at: 'quotes' }, ...saved });
      if (!unreadable) return;
      say(`“${name}” cannot be read any more, so all quotes are shown: update it, or remove it.`);
    },
    /** Makes it the search that is on show. */
    update: ({ id, name }: SavedSearch) =>
      void act(
        () => client.collections.research({ id, query }),
        `“${name}” is now the present search.`,
      ),
  };
}
