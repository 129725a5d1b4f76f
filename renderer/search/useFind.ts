import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QuoteQuery, QuoteRow } from '../../contract/search.ts';
import { useApi } from '../app/client.tsx';
import { wait } from '../app/pause.ts';

/** Rows that are asked for at once. */
export const PAGE_ROWS = 100;
/** Pause before all that is found is counted, in which the next key may come, in milliseconds. */
const COUNT_AFTER_MS = 60;

/**
 * What a query finds: total, and the counts beside the filters. Counting waits for the next key;
 * what that overtakes is never asked.
 *
 * @param limit - Rows that are wanted as well; the list itself has those of {@link useResult}.
 */
export function useFind(query: QuoteQuery, limit = 0) {
  const { queryFn, ...options } = useApi().quotes.find.queryOptions({ input: { query, limit } });
  return useQuery({
    ...options,
    queryFn: async (context) => {
      await wait(COUNT_AFTER_MS, context.signal);
      return queryFn(context);
    },
    placeholderData: keepPreviousData,
  });
}

/** What the list shows of a query. */
export interface Result {
  /** The first rows; those of the query before until there are others. `null`: none yet. */
  rows: QuoteRow[] | null;
  /** How long the list is, as far as is known until all is counted. */
  length: number;
  /** How many quotes are found; the number before until all is counted. `null`: not known yet. */
  total: number | null;
  /** Whether the rows are those of this query. */
  settled: boolean;
  /** Whether all that is found was counted. */
  counted: boolean;
  error: Error | null;
}

/** The first rows of a query as soon as they can be had, and how many there are once that is known. */
export function useResult(query: QuoteQuery): Result {
  const first = useQuery(
    useApi().search.first.queryOptions({
      input: { query, limit: PAGE_ROWS },
      placeholderData: keepPreviousData,
    }),
  );
  const find = useFind(query);
  const settled = first.data !== undefined && !first.isPlaceholderData;
  const isCounted = find.data !== undefined && !find.isPlaceholderData;
  const isWhole = settled && first.data.whole;
  // The number waits for its rows: else it would tell of a list that is not there yet.
  const isAhead = isCounted && !settled;
  const known = isWhole ? first.data.rows.length : (find.data?.total ?? null);
  const total = isAhead ? null : known;
  return {
    rows: first.data?.rows ?? null,
    length: isCounted === settled ? (total ?? 0) : (first.data?.rows.length ?? 0),
    total,
    settled,
    counted: isCounted || isWhole,
    error: first.error ?? find.error,
  };
}

/** How many quotes a query finds, as soon as its rows tell; 0 until that is known. */
export function useFoundCount(query: QuoteQuery): number {
  const { total } = useResult(query);
  const { data } = useFind(query);
  return total ?? data?.total ?? 0;
}
