import type { QueryClient } from '@tanstack/react-query';

/**
 * Lets everything on show be asked for again, since the library has changed. What is being asked for
 * the first time goes on, and may be answered as it was before the change: it is asked for once more.
 */
export async function askAgain(queries: QueryClient): Promise<void> {
  const begun = queries
    .getQueryCache()
    .findAll({ fetchStatus: 'fetching', predicate: ({ state }) => state.data === undefined });
  await queries.invalidateQueries();
  if (begun.length === 0) return;
  await queries.invalidateQueries({ predicate: (query) => begun.includes(query) });
}
