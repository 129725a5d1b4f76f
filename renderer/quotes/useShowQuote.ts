import { NO_FILTERS, useView } from '../app/view-state.tsx';
import { useIds } from './list/usePages.ts';
import { useSelection } from './selection.tsx';

/** Goes to a quote in the list; where it is not among those found, the search is cleared. */
export function useShowQuote(): (id: number) => Promise<void> {
  const { query, show } = useView();
  const ids = useIds(query);
  const { want } = useSelection();
  return async (id) => {
    const isFound = (await ids.now()).includes(id);
    want(id);
    show(isFound ? { place: { at: 'quotes' } } : { text: '', filters: NO_FILTERS });
  };
}
