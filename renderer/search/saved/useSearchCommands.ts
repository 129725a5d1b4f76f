import type { CommandName } from '../../../contract/shell.ts';
import { useDialogs } from '../../app/dialog-state.tsx';
import { say, sayError } from '../../app/notices.tsx';
import { useView } from '../../app/view-state.tsx';
import { writeSearchLink } from '../link/search-link.ts';
import { useFind } from '../useFind.ts';
import { isEmptySearch } from './same-search.ts';

/** What can be done with the search as a whole. */
export function useSearchCommands() {
  const { open } = useDialogs();
  const { query } = useView();
  const { data } = useFind(query);
  const copyLink = async () => {
    const link = writeSearchLink(
      query,
      (filter, id) => data?.facets[filter].find((value) => value.id === id)?.label,
    );
    await navigator.clipboard.writeText(link);
    say('The link is copied: pasted into the search field of Dixit, it opens this search.');
  };
  return {
    'save-search': () => {
      if (isEmptySearch(query)) say('There is nothing to save: search for something first.');
      else open({ name: 'save-search' });
    },
    'copy-search-link': () => void copyLink().catch(sayError),
  } satisfies Partial<Record<CommandName, () => void>>;
}
