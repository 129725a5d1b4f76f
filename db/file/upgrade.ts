import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { DiskFullError, MigrationFailedError } from '../errors.ts';
import { applyMigrations, type Migration, MigrationStepError } from '../migrate.ts';
import { writeVerifiedCopy } from './copy.ts';
import { schemaDifferences } from './check/schema.ts';
import { sqliteCode } from './sqlite-code.ts';
import { timeInName } from './time-in-name.ts';

/**
 * Brings an open library up to date, after a verified copy of it was laid beside it.
 *
 * @param now - Milliseconds since 1970, for the name of the copy.
 * @returns The name of the copy, or `null` if there was nothing to do.
 * @throws {MigrationFailedError | DiskFullError} The library is then as it was.
 */
export function upgrade(
  db: Database,
  file: string,
  migrations: readonly Migration[],
  now: number,
): string | null {
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version === migrations.length) return null;
  const copy = `${file}.before-v${migrations.length}-${timeInName(now)}.bak`;
  writeVerifiedCopy({ db, file }, copy);
  try {
    applyMigrations(db, migrations, (migrated) => {
      const [difference] = schemaDifferences(migrated, migrations, migrations.length);
      if (difference !== undefined) throw new MigrationStepError('schema', difference);
    });
  } catch (error) {
    // The library itself is as it was, so that the copy would only gather with every try.
    rmSync(copy, { force: true });
    throw migrationError(file, error);
  }
  return basename(copy);
}

function migrationError(file: string, error: unknown): unknown {
  if (!(error instanceof MigrationStepError)) return error;
  if (sqliteCode(error.cause) === 'SQLITE_FULL') return new DiskFullError(file, error);
  return new MigrationFailedError(file, error.step, error);
}
