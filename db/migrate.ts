import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { APPLICATION_ID } from './file/check/header.ts';

/** One step from one version of the schema to the next. */
export interface Migration {
  /** The version that it leads to; 1 makes an empty file a library. */
  version: number;
  /** File name: `0001-catalogue.sql`. */
  name: string;
  sql: string;
}

/** Where the migrations of this release are. */
export const MIGRATIONS = new URL('./migrations/', import.meta.url);

/**
 * Reads `NNNN-title.sql`, in order.
 *
 * @throws {Error} if a number is missing or given twice, or a name does not fit.
 */
export function readMigrations(folder: URL = MIGRATIONS): Migration[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  return names.map((name, index) => {
    const version = Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]);
    if (version !== index + 1) throw new Error(`Migration ${name} is not number ${index + 1}.`);
    return { version, name, sql: readFileSync(new URL(name, folder), 'utf8') };
  });
}

/** A step of a migration that did not go through; nothing of the run was kept. */
export class MigrationStepError extends Error {
  override readonly name = 'MigrationStepError';
  readonly step: string;

  constructor(step: string, message: string, cause?: unknown) {
    super(`${step}: ${message}`, { cause });
    this.step = step;
  }
}

/**
 * Applies every migration that `db` has not seen, all in one transaction: either the file has the
 * newest version afterwards, or it is as it was.
 *
 * @param verify - Called before the commit, to look at the outcome; what it throws undoes the run.
 * @throws {MigrationStepError}
 */
export function applyMigrations(
  db: Database,
  migrations: readonly Migration[],
  verify: (db: Database) => void = () => {},
): void {
  const from = Number(db.pragma('user_version', { simple: true }));
  const due = migrations.filter((migration) => migration.version > from);
  const newest = due.at(-1);
  if (newest === undefined) return;

  // SQLite ignores this pragma within a transaction, and a table that is made anew must not take its
  // dependents with it. foreign_key_check looks at all rows before the commit instead.
  const enforced = Number(db.pragma('foreign_keys', { simple: true }));
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const migration of due) applyStep(db, migration);
      const orphans = db.pragma('foreign_key_check');
      if (Array.isArray(orphans) && orphans.length > 0) {
        throw new MigrationStepError(newest.name, `${orphans.length} rows point to nothing`);
      }
      verify(db);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${newest.version}`);
    }).immediate();
  } finally {
    db.pragma(`foreign_keys = ${enforced}`);
  }
}

function applyStep(db: Database, { name, sql }: Migration): void {
  try {
    db.exec(sql);
  } catch (error) {
    throw new MigrationStepError(name, error instanceof Error ? error.message : 'failed', error);
  }
  // Otherwise half a migration would already be in the file.
  if (!db.inTransaction) throw new MigrationStepError(name, 'it ends the transaction it runs in');
}
