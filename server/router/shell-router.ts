import { homedir } from 'node:os';
import { implement } from '@orpc/server';
import type { Supervisor } from '../../backend/supervisor.ts';
import { shell } from '../../contract/shell.ts';
import { checkLibraryPath } from './library-path.ts';

/** What the server itself answers, since it owns the backend process. */
export function createShellRouter(supervisor: Supervisor, libraryFolder: string) {
  const os = implement(shell);
  return os.router({
    about: os.about.handler(() => ({ kind: 'loopback', libraryFolder, nativeDialogs: false })),
    openLibrary: os.openLibrary.handler(async ({ input: { path, create }, errors }) => {
      const checked = checkLibraryPath(path ?? '', create, homedir());
      if ('reason' in checked) {
        const { reason } = checked;
        throw errors.REFUSED({ message: reason, data: { field: 'path', reason } });
      }
      await supervisor.use({ file: checked.file, create, sample: false });
      return { opened: true };
    }),
    reopenLibrary: os.reopenLibrary.handler(() => supervisor.use(supervisor.library())),
  });
}
