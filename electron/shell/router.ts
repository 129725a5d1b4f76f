import { basename } from 'node:path';
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

/** Puts on paper what the page has for it. */
export type Print = {
  /** By the system's dialog; `false` where the user chose otherwise. */
  onPrinter: () => Promise<boolean>;
  /**
   * Into a file that the user chooses, of this name if they like.
   *
   * @returns Its path, or `null` where they chose none.
   */
  intoFile: (name: string) => Promise<string | null>;
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
  print: Print,
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
    print: os.print.handler(async ({ input: { to, name }, errors }) => {
      try {
        if (to === 'printer') return { done: await print.onPrinter(), file: null };
        const file = await print.intoFile(name);
        return { done: file !== null, file: file && basename(file) };
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'It could not be printed.';
        throw errors.REFUSED({ message: reason, data: { field: null, reason } });
      }
    }),
  };
}

function atPath(reason: string) {
  return { message: reason, data: { field: 'path', reason } };
}
