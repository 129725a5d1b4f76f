import { hashKey, useQuery } from '@tanstack/react-query';
import { useApi, useClient } from '../app/client.tsx';

/**
 * The library that is open, or why none is. Where it is another than before, all that was told of
 * the one before is forgotten first, so that no row of it is shown, or asked for, in the new one.
 */
export function useLibraryStatus() {
  const client = useClient();
  const options = useApi().library.status.queryOptions();
  return useQuery({
    ...options,
    queryFn: async ({ signal, client: memory }) => {
      const status = await client.library.status(undefined, { signal });
      const before = memory.getQueryData(options.queryKey);
      if (before && before.file !== status.file) {
        const own = hashKey(options.queryKey);
        memory.removeQueries({ predicate: ({ queryHash }) => queryHash !== own });
      }
      return status;
    },
  });
}
