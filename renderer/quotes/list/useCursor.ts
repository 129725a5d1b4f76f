import { useEffect, useRef } from 'react';
import type { QuoteQuery, QuoteRow } from '../../../contract/search.ts';
import { keyOf, useSelection } from '../selection.tsx';
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
  const { cursor, select, listed, enter, wanted, want } = useSelection();
  const ids = useIds(query);
  const seen = useRef<QuoteQuery | null>(null);
  const index = cursor?.index ?? 0;
  const id = cursor?.id ?? null;
  const first = rowAt(0)?.id ?? null;
  const there = total === 0 ? null : (rowAt(Math.min(index, total - 1))?.id ?? null);

  useEffect(() => {
    if (!settled || first === null || seen.current === query) return;
    seen.current = query;
    // Back from another place the keyboard stands where it was.
    if (listed === keyOf(query) && id !== null) return;
    enter(keyOf(query));
    select({ cursor: { index: 0, id: first }, anchor: 0, ids: new Set() });
  }, [settled, first, id, query, listed, enter, select]);

  useEffect(() => {
    if (!settled || wanted === null || seen.current !== query) return;
    const goThere = async () => {
      const place = (await ids.now()).indexOf(wanted);
      want(null);
      if (place < 0) return;
      select({ cursor: { index: place, id: wanted }, anchor: place, ids: new Set() });
    };
    void goThere();
  }, [settled, wanted, first, query, ids, select, want]);

  useEffect(() => {
    if (!settled || seen.current !== query) return;
    if (there === null || there === id || id === null) return;
    const stop = new AbortController();
    const follow = async () => {
      const moved = (await ids.all()).indexOf(id);
      if (stop.signal.aborted) return;
      const place =
        moved >= 0 ? { index: moved, id } : { index: Math.min(index, total - 1), id: there };
      select({ cursor: place, anchor: place.index, ids: new Set() });
    };
    void follow();
    return () => stop.abort();
  }, [settled, there, id, index, total, ids, query, select]);
}
