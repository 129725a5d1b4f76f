import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi, useClient } from '../app/client.tsx';
import { useDialogs } from '../app/dialog-state.tsx';
import { sayError } from '../app/notices.tsx';

/**
 * Leaves this library for another. The desktop asks with its own dialog; where there is none, a
 * dialog of ours asks for the path.
 */
export function useSwitchLibrary(): (create: boolean) => Promise<void> {
  const client = useClient();
  const queries = useQueryClient();
  const { open } = useDialogs();
  const { data: shell } = useQuery(useApi().shell.about.queryOptions());
  return async (create) => {
    if (shell && !shell.nativeDialogs) {
      open({ name: 'library-path', purpose: create ? 'new' : 'open' });
      return;
    }
    try {
      await client.shell.openLibrary({ create, path: null });
      await queries.invalidateQueries();
    } catch (error) {
      sayError(error);
    }
  };
}
