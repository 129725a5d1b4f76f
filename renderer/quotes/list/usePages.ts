import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { QuoteQuery, QuoteRow } from '../../../contract/search.ts';
import { useApi, useClient } from '../../app/client.tsx';
import { PAGE_ROWS } from '../../search/useFind.ts';

/** Rows beyond the visible ones that are fetched beforehand. */
const AHEAD = 40;

/** Pages that the rows from `first` to `last` stand on, without the first page. */
export function pagesOf(first: number, last: number, total: number): number[] {
  const from = Math.max(1, Math.floor((first - AHEAD) / PAGE_ROWS));
  const to = Math.floor(Math.min(last + AHEAD, total - 1) / PAGE_ROWS);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/** Rows of a result by their index: the first page is given, further ones come as needed. */
export function usePages(
  query: QuoteQuery,
  firstRows: QuoteRow[],
  total: number,
  visible: { first: number; last: number },
) {
  const api = useApi();
  const pages = pagesOf(visible.first, visible.last, total);
  const results = useQueries({
    queries: pages.map((page) =>
      api.quotes.page.queryOptions({
        input: { query, from: page * PAGE_ROWS, count: PAGE_ROWS },
      }),
    ),
  });
  return (index: number): QuoteRow | undefined => {
    if (index < PAGE_ROWS) return firstRows[index];
    const page = Math.floor(index / PAGE_ROWS);
    return results[pages.indexOf(page)]?.data?.rows[index - page * PAGE_ROWS];
  };
}

/** Asks for ids that the loaded rows cannot tell. */
export interface Ids {
  /** All ids of the result, in its order; remembered until the library changes. */
  all: () => Promise<number[]>;
  /** The same, asked anew: what was added a moment ago is among them. */
  now: () => Promise<number[]>;
  /** The id at one index, `null` behind the end. */
  at: (index: number) => Promise<number | null>;
}

/** The ids of a result. */
export function useIds(query: QuoteQuery): Ids {
  const api = useApi();
  const client = useClient();
  const queries = useQueryClient();
  return useMemo(
    () => ({
      all: () => queries.fetchQuery(api.quotes.ids.queryOptions({ input: { query } })),
      now: () => client.quotes.ids({ query }),
      at: async (index) => {
        const { rows } = await client.quotes.page({ query, from: index, count: 1 });
        return rows[0]?.id ?? null;
      },
    }),
    [api, client, queries, query],
  );
}
