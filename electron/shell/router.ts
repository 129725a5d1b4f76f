import { implement } from '@orpc/server';
import { shelfProcedures } from '../../backend/libraries/procedures.ts';
import type { Shelf } from '../../backend/libraries/shelf.ts';
import type { Supervisor } from '../../backend/supervisor.ts';
import { shell } from '../../contract/shell.ts';

/** What the desktop answers by itself, as the shell's contract has it. */
export type ShellRouter = ReturnType<typeof createShellRouter>;

/** Files are chosen in dialogs of the system, and never by the page. */
export type Choose = {
  library: (create: boolean) => Promise<string | null>;
  /** Where a copy of this library is to be written. */
  copy: (file: string) => Promise<string | null>;
};

const NO_PATH = 'The desktop asks for the file itself, and takes no path.';

/**
 * Answers the shell's contract on the desktop.
 *
 * @param choose - Asks with native dialogs; `null`: the user chose nothing.
 */
export function createShellRouter(
  supervisor: Pick<Supervisor, 'library' | 'use'>,
  shelf: Shelf,
  libraryFolder: string,
  choose: Choose,
) {
  const os = implement(shell);
  return {
    ...shelfProcedures(shelf),
    about: os.about.handler(() => ({ kind: 'desktop', libraryFolder, nativeDialogs: true })),
    openLibrary: os.openLibrary.handler(async ({ input: { create, path }, errors }) => {
      if (path !== null) throw errors.REFUSED(atPath(NO_PATH));
      const file = await choose.library(create);
      if (file === null) return { opened: false };
      await supervisor.use({ file, create, sample: false });
      return { opened: true };
    }),
    reopenLibrary: os.reopenLibrary.handler(() => supervisor.use(supervisor.library())),
    saveCopy: os.saveCopy.handler(async ({ input: { path }, errors }) => {
      if (path !== null) throw errors.REFUSED(atPath(NO_PATH));
      const file = await choose.copy(supervisor.library().file);
      if (file === null) return { file };
      const copied = await shelf.saveCopy(file);
      if (!copied.ok) throw errors.REFUSED(atPath(copied.reason));
      return { file };
    }),
  };
}

function atPath(reason: string) {
  return { message: reason, data: { field: 'path', reason } };
}
