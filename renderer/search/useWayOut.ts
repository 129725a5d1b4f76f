import { useQueries } from '@tanstack/react-query';
import { useApi } from '../app/client.tsx';
import { useView } from '../app/view-state.tsx';
import type { Chip } from './ActiveFilters.tsx';

/** Filters of which each is tried; more would be a list and no advice. */
const TRIED = 6;

/** Which of the filters has to go for something to be found, the most fruitful first. */
export function useWayOut(chips: Chip[]): { chip: Chip; total: number }[] {
  const { query } = useView();
  const api = useApi();
  const tried = chips.slice(0, TRIED);
  const results = useQueries({
    queries: tried.map(({ without }) =>
      api.quotes.find.queryOptions({
        input: { query: { ...query, filters: { ...query.filters, ...without } }, limit: 0 },
      }),
    ),
  });
  return tried
    .map((chip, index) => ({ chip, total: results[index]?.data?.total ?? 0 }))
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total);
}
