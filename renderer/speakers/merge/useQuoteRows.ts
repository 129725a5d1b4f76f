import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import { QuoteQuery, type QuoteFilters } from '../../../contract/search.ts';
import { usePages } from '../../quotes/list/usePages.ts';
import { PAGE_ROWS, useFind } from '../../search/useFind.ts';

/** Height of a row, in pixels. */
export const ROW_HEIGHT = 46;

/** A query for the quotes of some speakers, the same object while it asks for the same. */
export function useQuotesOf(speakers: number[], text = '', sources: number[] = []): QuoteQuery {
  const key = JSON.stringify({
    text,
    filters: { speakers, sources } satisfies Partial<QuoteFilters>,
  });
  return useMemo(() => QuoteQuery.parse(JSON.parse(key)), [key]);
}

/** The quotes that a query finds, as a list of which only what is on show is there. */
export function useQuoteRows(query: QuoteQuery) {
  const scroll = useRef<HTMLDivElement>(null);
  const { data } = useFind(query, PAGE_ROWS);
  const total = data?.total ?? 0;
  const list = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const range = list.range ?? { startIndex: 0, endIndex: 0 };
  const rowAt = usePages(query, data?.rows ?? [], total, {
    first: range.startIndex,
    last: range.endIndex,
  });
  return { scroll, list, total, rowAt, isKnown: data !== undefined, facets: data?.facets };
}
