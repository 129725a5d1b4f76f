import { homedir } from 'node:os';
import { implement } from '@orpc/server';
import { shelfProcedures } from '../../backend/libraries/procedures.ts';
import type { Shelf } from '../../backend/libraries/shelf.ts';
import type { Supervisor } from '../../backend/supervisor.ts';
import { shell } from '../../contract/shell.ts';
import { checkLibraryPath } from './library-path.ts';

/** What the server itself answers, since it owns the backend process. */
export function createShellRouter(supervisor: Supervisor, shelf: Shelf, libraryFolder: string) {
  const os = implement(shell);
  return os.router({
    ...shelfProcedures(shelf),
    about: os.about.handler(() => ({ kind: 'loopback', libraryFolder, nativeDialogs: false })),
    openLibrary: os.openLibrary.handler(async ({ input: { path, create }, errors }) => {
      const checked = checkLibraryPath(path ?? '', create, homedir());
      if ('reason' in checked) throw errors.REFUSED(atPath(checked.reason));
      await supervisor.use({ file: checked.file, create, sample: false });
      return { opened: true };
    }),
    reopenLibrary: os.reopenLibrary.handler(() => supervisor.use(supervisor.library())),
    saveCopy: os.saveCopy.handler(async ({ input: { path }, errors }) => {
      const checked = checkLibraryPath(path ?? '', true, homedir());
      if ('reason' in checked) throw errors.REFUSED(atPath(checked.reason));
      const copied = await shelf.saveCopy(checked.file);
      if (!copied.ok) throw errors.REFUSED(atPath(copied.reason));
      return { file: checked.file };
    }),
    print: os.print.handler(({ errors }) => {
      const reason = 'Here the browser prints.';
      throw errors.REFUSED({ message: reason, data: { field: null, reason } });
    }),
  });
}

function atPath(reason: string) {
  return { message: reason, data: { field: 'path', reason } };
}
