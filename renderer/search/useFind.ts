import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QuoteQuery } from '../../contract/search.ts';
import { useApi } from '../app/client.tsx';

/** Rows that are asked for at once. */
export const PAGE_ROWS = 100;

/** What a query finds: first rows, total, and the counts beside the filters. */
export function useFind(query: QuoteQuery) {
  return useQuery(
    useApi().quotes.find.queryOptions({
      input: { query, limit: PAGE_ROWS },
      placeholderData: keepPreviousData,
    }),
  );
}

/** How many quotes a query finds; 0 until that is known. */
export function useFoundCount(query: QuoteQuery): number {
  return useFind(query).data?.total ?? 0;
}
