import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './explain.ts';

/**
 * The window's memory of what it was told. Nothing grows old by time: the library says when
 * something was committed, and then everything on show is asked for again.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) => isPassing(error) && failures < 5,
        retryDelay: (failures) => 200 * (failures + 1),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
