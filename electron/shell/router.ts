import { implement } from '@orpc/server';
import type { Supervisor } from '../../backend/supervisor.ts';
import { shell } from '../../contract/shell.ts';

/** What the desktop answers by itself, as the shell's contract has it. */
export type ShellRouter = ReturnType<typeof createShellRouter>;

/**
 * Answers the shell's contract on the desktop.
 *
 * @param chooseLibrary - Asks with a native dialog; `null`: the user chose nothing.
 */
export function createShellRouter(
  supervisor: Pick<Supervisor, 'library' | 'use'>,
  libraryFolder: string,
  chooseLibrary: (create: boolean) => Promise<string | null>,
) {
  const os = implement(shell);
  return {
    about: os.about.handler(() => ({ kind: 'desktop', libraryFolder, nativeDialogs: true })),
    openLibrary: os.openLibrary.handler(async ({ input: { create, path }, errors }) => {
      if (path !== null) {
        const reason = 'The desktop asks for the file itself, and takes no path.';
        throw errors.REFUSED({ message: reason, data: { field: 'path', reason } });
      }
      const file = await chooseLibrary(create);
      if (file === null) return { opened: false };
      await supervisor.use({ file, create, sample: false });
      return { opened: true };
    }),
    reopenLibrary: os.reopenLibrary.handler(() => supervisor.use(supervisor.library())),
  };
}
