import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { WriterLock } from './lock.ts';

/** Row of `setting` that every version of the schema has. */
const NAME = 'file.session';

/**
 * Marks the library, and the lock file beside it, as being of a new session. A write-ahead log that is
 * left belongs to the session that the lock file names; a library put back from a copy is of another one,
 * so the log must not be merged into it. SQLite itself cannot tell, and its check of the pages need not
 * notice either.
 */
export function beginSession(db: Database, lock: WriterLock): void {
  const session = randomUUID();
  const before = sessionOf(db);
  // For a moment the file may be of either, whenever the process is ended.
  lock.setNotes({ sessions: [...(before === null ? [] : [before]), session] });
  db.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)').run(NAME, session);
  const [state] = db.pragma('wal_checkpoint(PASSIVE)') as [{ log: number; checkpointed: number }];
  // A reader can keep the mark in the log for now; then both stay allowed.
  if (state.checkpointed === state.log) lock.setNotes({ sessions: [session] });
}

/** The session that a library is marked with. */
export function sessionOf(db: Database): string | null {
  const value = db
    .prepare<[string], string>('SELECT value FROM setting WHERE name = ?')
    .pluck()
    .get(NAME);
  return value ?? null;
}

/** Takes the mark from a copy: it is of no session. */
export function leaveSession(db: Database): void {
  db.prepare('DELETE FROM setting WHERE name = ?').run(NAME);
}
