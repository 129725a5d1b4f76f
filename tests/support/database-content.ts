import type { Database } from 'better-sqlite3';
import { LOGGED_TABLES } from '../../db/changes/log.ts';

/** Every row of every record table, for comparing two states of a library. */
export function databaseContent(db: Database): Record<string, unknown[]> {
  return Object.fromEntries(
    LOGGED_TABLES.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY id`).all()]),
  );
}
