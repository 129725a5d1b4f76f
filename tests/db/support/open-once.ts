/** Opens a library (file, folder of migrations, "read" or "write") and says what came of it. */
import { openLibrary } from '../../../db/open.ts';
import { LibraryError } from '../../../db/errors.ts';

const [file = '', migrations = '', mode] = process.argv.slice(2);
try {
  const library = openLibrary(file, {
    now: Date.now(),
    readonly: mode === 'read',
    migrations: new URL(migrations),
  });
  const notes = library.db.prepare('SELECT count(*) FROM note').pluck().get();
  library.close();
  process.stdout.write(`opened ${String(notes)}`);
} catch (error) {
  if (!(error instanceof LibraryError)) throw error;
  process.stdout.write(error.code);
}
