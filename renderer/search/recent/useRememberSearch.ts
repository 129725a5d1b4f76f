import { useEffect, useEffectEvent } from 'react';
import { useView } from '../../app/view-state.tsx';
import { useRecentSearches } from './useRecentSearches.ts';

/** A search that stands for so long is one that was meant, in milliseconds. */
const REST_MS = 2000;

/**
 * Remembers the present search once it has stood for a while.
 *
 * @param finds - Whether it finds anything; what does not is not worth a second try.
 * @returns A function that remembers it at once: one of its quotes is opened.
 */
export function useRememberSearch(finds: boolean): () => void {
  const { query } = useView();
  const { remember } = useRecentSearches();
  const keep = useEffectEvent(() => remember(query));
  useEffect(() => {
    if (!finds) return;
    const timer = setTimeout(() => keep(), REST_MS);
    return () => clearTimeout(timer);
  }, [query, finds]);
  return () => {
    if (finds) remember(query);
  };
}
