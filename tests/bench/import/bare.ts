import Database from 'better-sqlite3';
import { setServing } from '../../../db/file/pragmas.ts';
import { writtenColumns } from '../../../db/changes/log.ts';
import { createLibrary } from '../../../db/file/create.ts';
import { readMigrations } from '../../../db/migrate.ts';
import { type Spent, spending } from './spent.ts';

/** The tables that an import fills, in the order of their references. */
const TABLES = [
  'speaker',
  'alias',
  'source',
  'tag',
  'quote',
  'attribution',
  'attestation',
  'quote_tag',
];
const BATCH = 10_000;

/**
 * Inserts the rows of a library into an empty one, one by one in one transaction, without log and
 * index: what an import cannot do without.
 *
 * @returns What that took, reading them aside.
 */
export function bareInserts(from: string, to: string): Spent {
  createLibrary(to, readMigrations(), 0);
  const source = new Database(from, { readonly: true });
  const target = new Database(to);
  setServing(target);
  const total = { ms: 0, cpuMs: 0 };
  const spend = (work: () => void) => {
    const { ms, cpuMs } = spending(work);
    total.ms += ms;
    total.cpuMs += cpuMs;
  };
  target.exec('BEGIN IMMEDIATE');
  for (const table of TABLES) {
    const columns = writtenColumns(source, table);
    const read = source
      .prepare<[number, number], unknown[]>(
        `SELECT ${columns.join(', ')} FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`,
      )
      .raw();
    const insert = target.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    for (let rows = read.all(0, BATCH); rows.length > 0;) {
      const batch = rows;
      spend(() => {
        for (const row of batch) insert.run(...row);
      });
      rows = read.all(Number(batch.at(-1)?.[0]), BATCH);
    }
  }
  spend(() => {
    target.exec('COMMIT');
    target.pragma('wal_checkpoint(TRUNCATE)');
  });
  source.close();
  target.close();
  return total;
}
