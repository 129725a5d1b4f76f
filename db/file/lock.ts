import { existsSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { FolderMissingError, LibraryInUseError, ReadOnlyLibraryError } from '../errors.ts';
import { sqliteCode } from './sqlite-code.ts';

/** The right to write to a library, held until it is released or the process ends. */
export interface WriterLock {
  /** When the pages were last checked, in milliseconds since 1970; 0 for never. */
  checkedAt(): number;
  /** Remembers that the pages were checked. */
  markChecked(now: number): void;
  release(): void;
  /** Releases, and leaves no lock file behind if there was none before. */
  abandon(): void;
}

/**
 * Takes the lock of a library: an exclusive transaction on a second, empty SQLite file beside it. The
 * system ends it with the process, so a crash leaves nothing to clear away. Nothing is ever written into
 * that file; its time of change says when the library was last checked.
 *
 * @throws {LibraryInUseError} if another process, or this one, holds it.
 */
export function acquireLock(file: string): WriterLock {
  const path = `${file}.lock`;
  if (!existsSync(dirname(file))) throw new FolderMissingError(file);
  const existed = existsSync(path);
  const holder = hold(file, path);
  if (!existed) utimesSync(path, 0, 0);

  return {
    checkedAt: () => statSync(path).mtimeMs,
    markChecked: (now) => utimesSync(path, now / 1000, now / 1000),
    release: () => void holder.close(),
    abandon() {
      // Before it is released, so that nobody can take a lock that is about to vanish. Windows does not
      // delete an open file; there the empty file stays.
      if (!existed && process.platform !== 'win32') rmSync(path, { force: true });
      holder.close();
    },
  };
}

function hold(file: string, path: string): Database.Database {
  let holder: Database.Database | null = null;
  try {
    holder = new Database(path, { timeout: 0 });
    holder.exec('BEGIN EXCLUSIVE');
    return holder;
  } catch (error) {
    holder?.close();
    const code = sqliteCode(error);
    if (code?.startsWith('SQLITE_BUSY')) throw new LibraryInUseError(file);
    if (code === 'SQLITE_CANTOPEN' || code?.startsWith('SQLITE_READONLY')) {
      throw new ReadOnlyLibraryError(file, 'folder');
    }
    throw error;
  }
}
