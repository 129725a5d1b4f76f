import Database from 'better-sqlite3';

/**
 * The extended result code of an error of SQLite, such as `SQLITE_CORRUPT_INDEX`.
 *
 * @returns `null` for any other error.
 */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null;
}

/** Whether SQLite means that the file is damaged; a second connection may see it otherwise. */
export function speaksOfDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB|IOERR_(SHORT_READ|DATA|CORRUPTFS))/.test(sqliteCode(error) ?? '');
}
