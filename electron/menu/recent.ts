import { idOf, type Recents } from '../../backend/libraries/recents.ts';
import type { Shelf } from '../../backend/libraries/shelf.ts';
import type { Supervisor } from '../../backend/supervisor.ts';
import type { RecentItem } from './template.ts';

/**
 * The libraries of the menu: all that were open lately but the one that is.
 *
 * @param tellMissing - Says that one is not in its place any more.
 */
export function recentItems(
  recents: Pick<Recents, 'list'>,
  library: Pick<Supervisor, 'library'>,
  shelf: Pick<Shelf, 'openRecent'>,
  tellMissing: (file: string) => Promise<void>,
): RecentItem[] {
  const open = async (file: string): Promise<void> => {
    if (!(await shelf.openRecent(idOf(file)))) await tellMissing(file);
  };
  return recents
    .list()
    .filter(({ file }) => file !== library.library().file)
    .map(({ file }) => ({ file, open: () => void open(file) }));
}
