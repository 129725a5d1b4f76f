import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { applyMigrations, type Migration } from '../migrate.ts';
import { publish } from './copy.ts';
import { setLogAside } from './check/guard.ts';

/**
 * Makes a new library beside its place and moves it there when it is whole, so that a process ended
 * halfway leaves no file that is half a library.
 *
 * @param now - Milliseconds since 1970.
 * @returns Names of logs of a file that is gone, which were set aside.
 */
export function createLibrary(
  file: string,
  migrations: readonly Migration[],
  now: number,
): string[] {
  const draft = `${file}.new`;
  for (const part of ['', '-journal']) rmSync(draft + part, { force: true });
  try {
    const db = new Database(draft);
    try {
      applyMigrations(db, migrations);
    } finally {
      db.close();
    }
    const aside = (['-wal', '-journal'] as const)
      .filter((log) => existsSync(file + log))
      .map((log) => setLogAside(file, log, now));
    publish(draft, file);
    return aside;
  } catch (error) {
    for (const part of ['', '-journal']) rmSync(draft + part, { force: true });
    throw error;
  }
}
