import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RecentLibrary } from '../../../contract/shell.ts';
import { useApi, useClient } from '../../app/client.tsx';

/** What a list of libraries needs: the libraries, and what can be done with one. */
export interface RecentLibraries {
  /** Those that were open lately but the present one, the newest first; `null` before they came. */
  libraries: RecentLibrary[] | null;
  /** @throws {ORPCError} `REFUSED` if it is not in its place any more. */
  open: (id: string) => Promise<void>;
  forget: (id: string) => Promise<void>;
}

/** The libraries that were open lately on this machine. */
export function useRecentLibraries(): RecentLibraries {
  const client = useClient();
  const queries = useQueryClient();
  const options = useApi().shell.recentLibraries.queryOptions();
  const { data } = useQuery(options);
  return {
    libraries: data?.filter(({ isOpen }) => !isOpen) ?? null,
    async open(id) {
      try {
        await client.shell.openRecent({ id });
      } finally {
        await queries.invalidateQueries();
      }
    },
    async forget(id) {
      await client.shell.forgetRecent({ id });
      await queries.invalidateQueries({ queryKey: options.queryKey });
    },
  };
}

/** The name of a library as people say it. */
export function nameOfLibrary(file: string): string {
  return file.replace(/\.dixit$/, '');
}
