import { takeArchive, writtenArchive } from '../../../support/records/archive-file.ts';
import type { Actions } from './action.ts';

/** Archives that were written before, each of the library in which it was. */
const written = new WeakMap<object, Uint8Array>();

export const archiveActions: Actions = {
  /** Takes in what the library was when this was done first, over what it has become since. */
  async takeArchive(client, n) {
    const before = written.get(client);
    if (before && n % 3 > 0) {
      return takeArchive(client, before, { keep: n % 2 === 0 ? 'archive' : 'library' });
    }
    written.set(client, await writtenArchive(client));
    return null;
  },
};
