import { useEffect } from 'react';
import type { QuoteQuery, QuoteRow } from '../../../contract/search.ts';
import { useSelection } from '../selection.tsx';
import { useIds } from './usePages.ts';

/**
 * Keeps the keyboard's place true to the list: on the same quote when that moved, on the row that
 * took its place when it went, on the first row of a new result.
 */
export function useCursor(props: {
  query: QuoteQuery;
  total: number;
  rowAt: (index: number) => QuoteRow | undefined;
  settled: boolean;
}): void {
  const { query, total, rowAt, settled } = props;
  const { cursor, select } = useSelection();
  const ids = useIds(query);
  const index = cursor?.index ?? 0;
  const id = cursor?.id ?? null;
  const there = total === 0 ? null : (rowAt(Math.min(index, total - 1))?.id ?? null);

  useEffect(() => {
    if (!settled || there === null || there === id) return;
    const stop = new AbortController();
    const land = async () => {
      const moved = id === null ? -1 : (await ids.all()).indexOf(id);
      if (stop.signal.aborted) return;
      const place =
        moved >= 0 && id !== null
          ? { index: moved, id }
          : { index: Math.min(index, total - 1), id: there };
      select({ cursor: place, anchor: place.index, ids: new Set() });
    };
    void land();
    return () => stop.abort();
  }, [settled, there, id, index, total, ids, select]);
}
