import { implement } from '@orpc/server';
import { shell } from '../../contract/shell.ts';
import type { Shelf } from './shelf.ts';

/** The part of the shell's contract that every shell keeps alike. */
export function shelfProcedures(shelf: Shelf) {
  const os = implement(shell);
  return {
    recentLibraries: os.recentLibraries.handler(() => shelf.recent()),
    openRecent: os.openRecent.handler(async ({ input: { id }, errors }) => {
      if (await shelf.openRecent(id)) return;
      const reason = 'That library is not in its place any more. Nothing was changed.';
      throw errors.REFUSED({ message: reason, data: { field: null, reason } });
    }),
    forgetRecent: os.forgetRecent.handler(({ input: { id } }) => {
      shelf.forget(id);
    }),
    riskyPlace: os.riskyPlace.handler(() => shelf.risk()),
    dismissRiskyPlace: os.dismissRiskyPlace.handler(() => {
      shelf.dismissRisk();
    }),
    showInFolder: os.showInFolder.handler(({ input: { what } }) => shelf.showInFolder(what)),
  };
}
