import type { Database } from 'better-sqlite3';
import { DamagedLibraryError } from '../errors.ts';
import { pageComplaints } from './examine.ts';

/**
 * Makes every full-text index anew from the records, which were found sound.
 *
 * @param complaints - What was wrong before.
 * @throws {DamagedLibraryError} if that did not help; nothing is changed then.
 */
export function rebuildIndexes(db: Database, file: string, complaints: readonly string[]): void {
  const indexes = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE %USING fts5%'`,
    )
    .pluck()
    .all();
  db.transaction(() => {
    for (const index of indexes) {
      const name = `"${index.replaceAll('"', '""')}"`;
      db.exec(`INSERT INTO ${name} (${name}) VALUES ('rebuild')`);
    }
    if (pageComplaints(db, 'full').length > 0) throw new DamagedLibraryError(file, complaints);
  }).immediate();
}
