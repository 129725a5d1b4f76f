import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { saveCopy } from '../../../../db/file/copy.ts';
import { openLibrary } from '../../../../db/open.ts';
import {
  contents,
  migrationFolder,
  NOON,
  NOTE_SQL,
  temporaryFolder,
} from '../../support/library-folder.ts';

/** A library as a process leaves it that is ended: 300 notes in the file, 300 more in its log. */
function leftOpen() {
  const folder = temporaryFolder();
  const options = { now: NOON, migrations: migrationFolder(NOTE_SQL) };
  const first = openLibrary(join(folder, 'first'), options);
  addNotes(first.db, 300);
  first.close();
  copyFileSync(join(folder, 'first'), join(folder, 'backup'));
  const again = openLibrary(join(folder, 'first'), options);
  saveCopy(again, join(folder, 'saved'));
  addNotes(again.db, 299);
  addNotes(again.db, 1);
  const file = join(temporaryFolder(), 'a.dixit');
  for (const part of ['', '-wal', '.lock']) copyFileSync(join(folder, `first${part}`), file + part);
  again.close();
  return { file, folder, options };
}

function otherLibrary(folder: string): string {
  const file = join(folder, 'other');
  const library = openLibrary(file, { now: NOON, migrations: migrationFolder(NOTE_SQL) });
  addNotes(library.db, 2000);
  library.close();
  return file;
}

function addNotes(db: Database.Database, count: number): void {
  const add = db.prepare('INSERT INTO note (text) VALUES (hex(randomblob(200)))');
  db.transaction(() => {
    for (let i = 0; i < count; i++) add.run();
  })();
}

const textsOf = (db: Database.Database) => db.prepare('SELECT text FROM note').pluck().all();
function textsIn(file: string): unknown[] {
  const db = new Database(file, { readonly: true });
  const texts = textsOf(db);
  db.close();
  return texts;
}

const countNotes = (db: Database.Database) => db.prepare('SELECT count(*) FROM note').pluck().get();

describe('a log left beside a library', () => {
  test('is merged when it belongs there', () => {
    const { file, options } = leftOpen();
    const library = openLibrary(file, options);
    expect(countNotes(library.db)).toBe(600);
    expect(library.notices).toEqual([]);
    library.close();
    expect(readdirSync(join(file, '..'))).toEqual(['a.dixit', 'a.dixit.lock']);
  });

  test('is seen by who only reads, and is still there afterwards', () => {
    const { file, options } = leftOpen();
    const before = [readFileSync(file), readFileSync(`${file}-wal`)];
    const library = openLibrary(file, { ...options, readonly: true });
    expect(countNotes(library.db)).toBe(600);
    library.close();
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
  });

  test.each([
    ['an earlier copy of it', (folder: string) => join(folder, 'backup')],
    ['a copy saved while it was open', (folder: string) => join(folder, 'saved')],
    ['another library', otherLibrary],
  ])('does not destroy %s that was put in its place', (_, replacement) => {
    const { file, folder, options } = leftOpen();
    const other = replacement(folder);
    copyFileSync(other, file);

    const opened = openLibrary(file, options);
    expect(opened.db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(textsOf(opened.db)).toEqual(textsIn(other));
    const aside = 'a.dixit-wal.left-2025-12-29T12-00-00-000Z';
    expect(opened.notices).toEqual([expect.stringContaining(aside)]);
    opened.close();
    expect(statSync(join(file, '..', aside)).size).toBeGreaterThan(32);
  });

  test('is set aside, not merged, when its library is gone and a new one is made', () => {
    const { file, options } = leftOpen();
    const folder = temporaryFolder();
    copyFileSync(`${file}-wal`, join(folder, 'a.dixit-wal'));
    const library = openLibrary(join(folder, 'a.dixit'), options);
    expect(countNotes(library.db)).toBe(0);
    expect(library.notices).toHaveLength(1);
    library.close();
  });

  test('torn at its end loses the last commit at most', () => {
    const { file, options } = leftOpen();
    const log = readFileSync(`${file}-wal`);
    writeFileSync(`${file}-wal`, log.subarray(0, log.length - 1000));
    const library = openLibrary(file, options);
    expect(countNotes(library.db)).toBe(599);
    library.close();
  });

  test('is left as it is, as is the library, when both are refused', () => {
    const { file, options } = leftOpen();
    const pages = readFileSync(file);
    pages.fill(0x5a, 4096);
    writeFileSync(file, pages);
    const before = contents(join(file, '..'));
    expect(() => openLibrary(file, options)).toThrow(expect.objectContaining({ code: 'DAMAGED' }));
    expect(contents(join(file, '..'))).toEqual(before);
  });
});

test('a rollback journal left in the moment of switching is rolled back', () => {
  const folder = temporaryFolder();
  const options = { now: NOON, migrations: migrationFolder(NOTE_SQL) };
  const file = join(folder, 'a');
  openLibrary(file, options).close();
  const db = new Database(file);
  db.pragma('journal_mode = DELETE');
  db.pragma('cache_size = 2');
  addNotes(db, 50);
  db.exec('BEGIN');
  db.exec('INSERT INTO note (text) SELECT hex(randomblob(500)) FROM note, note AS other');
  const crashed = join(temporaryFolder(), 'a');
  copyFileSync(file, crashed);
  copyFileSync(`${file}-journal`, `${crashed}-journal`);
  db.exec('ROLLBACK');
  db.close();
  // The copy has pages of a transaction that was never committed, and the journal that takes them back.
  expect(statSync(crashed).size).toBeGreaterThan(statSync(file).size);

  const library = openLibrary(crashed, options);
  expect(countNotes(library.db)).toBe(50);
  expect(library.notices).toEqual([]);
  library.close();
});
