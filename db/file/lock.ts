import { copyFileSync, existsSync, rmSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  DamagedLockError,
  FolderMissingError,
  LibraryInUseError,
  ReadOnlyLibraryError,
} from '../errors.ts';
import { speaksOfDamage, sqliteCode } from './sqlite-code.ts';

/** What is remembered about a library beside it, for as long as it stays in its place. */
export interface LockNotes {
  /** When the pages were last checked, in milliseconds since 1970; 0 for never. */
  checkedAt: number;
  /** Which sessions the library may be of; empty if unknown. See `beginSession`. */
  sessions: readonly string[];
}

/** The right to write to a library, held until it is released or the process ends. */
export interface WriterLock {
  notes(): LockNotes;
  setNotes(notes: Partial<LockNotes>): void;
  release(): void;
  /** Releases, and leaves no lock file behind if there was none before. */
  abandon(): void;
}

/**
 * Takes the lock of a library: a second tiny SQLite file beside it, locked exclusively. The system ends
 * that with the process, so a crash leaves nothing to clear away.
 *
 * @throws {LibraryInUseError} if another process, or this one, holds it.
 */
export function acquireLock(file: string): WriterLock {
  const path = `${file}.lock`;
  if (!existsSync(dirname(file))) throw new FolderMissingError(file);
  const existed = existsSync(path);
  const holder = hold(file, path);
  const read = holder.prepare<[string], string>('SELECT value FROM note WHERE name = ?').pluck();
  const write = holder.prepare<[string, string]>('INSERT OR REPLACE INTO note VALUES (?, ?)');

  return {
    notes: () => ({
      checkedAt: Number(read.get('checked_at') ?? 0),
      sessions: (read.get('sessions') ?? '').split(' ').filter((session) => session !== ''),
    }),
    setNotes: holder.transaction(({ checkedAt, sessions }: Partial<LockNotes>) => {
      if (checkedAt !== undefined) write.run('checked_at', String(checkedAt));
      if (sessions !== undefined) write.run('sessions', sessions.join(' '));
    }),
    release: () => void holder.close(),
    abandon() {
      // Before it is released, so that nobody can take a lock that is about to vanish. Windows does not
      // delete an open file; there it stays.
      const vanishes = !existed && process.platform !== 'win32';
      if (vanishes) rmSync(path, { force: true });
      holder.close();
      if (vanishes) rmSync(`${path}-journal`, { force: true });
    },
  };
}

function hold(file: string, path: string): Database.Database {
  try {
    return openHeld(path);
  } catch (error) {
    const code = sqliteCode(error);
    if (code?.startsWith('SQLITE_BUSY')) throw new LibraryInUseError(file);
    if (code === 'SQLITE_CANTOPEN' || code?.startsWith('SQLITE_READONLY')) {
      throw new ReadOnlyLibraryError(file, 'folder');
    }
    if (speaksOfDamage(error)) return holdEmptied(file, path);
    throw error;
  }
}

function openHeld(path: string): Database.Database {
  const holder = new Database(path, { timeout: 0 });
  try {
    holder.pragma('trusted_schema = OFF');
    // The lock is kept when a transaction ends.
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec(`
      BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      COMMIT`);
    return holder;
  } catch (error) {
    holder.close();
    throw error;
  }
}

/**
 * Holds a lock file in which damage was found, and which nobody holds, since what is held cannot be
 * looked at. It is emptied and not replaced: should another process be first, both still lock the
 * same file, and the worst is that the notes in it are lost.
 */
function holdEmptied(file: string, path: string): Database.Database {
  try {
    copyFileSync(path, `${path}.damaged`);
    truncateSync(path);
    return openHeld(path);
  } catch (error) {
    const code = sqliteCode(error);
    if (code?.startsWith('SQLITE_BUSY')) throw new LibraryInUseError(file);
    throw new DamagedLockError(file, path, error);
  }
}
