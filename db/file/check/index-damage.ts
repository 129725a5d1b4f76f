import type { Database } from 'better-sqlite3';
import { DamagedLibraryError } from '../../errors.ts';
import { pageComplaints } from './examine.ts';

/**
 * Tries whether a damaged full-text index can be emptied, without doing it: whoever knows how its rows
 * are made then fills it anew, and until that is committed the old one stays.
 *
 * @param complaints - What was wrong with it.
 * @throws {DamagedLibraryError} if it cannot.
 */
export function checkIndexCanBeEmptied(
  db: Database,
  file: string,
  complaints: readonly string[],
): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const index of fullTextIndexes(db)) {
      const name = `"${index.replaceAll('"', '""')}"`;
      db.exec(`INSERT INTO ${name} (${name}) VALUES ('delete-all')`);
    }
    if (pageComplaints(db, 'full').length > 0) throw new DamagedLibraryError(file, complaints);
  } catch {
    throw new DamagedLibraryError(file, complaints);
  } finally {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
}

function fullTextIndexes(db: Database): string[] {
  return db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE %USING fts5%'`,
    )
    .pluck()
    .all();
}
