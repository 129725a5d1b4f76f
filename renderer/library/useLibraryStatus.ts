import { useQuery } from '@tanstack/react-query';
import { useApi } from '../app/client.tsx';

/** The library that is open, or why none is. */
export function useLibraryStatus() {
  return useQuery(useApi().library.status.queryOptions());
}
