import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { LibraryError } from '../../db/errors.ts';
import { openLibrary } from '../../db/open.ts';
import { outputOf, startChild } from './support/child.ts';
import {
  COLOUR_SQL,
  contents,
  migrationFolder,
  NOON,
  NOTE_SQL,
  temporaryFolder,
} from './support/library-folder.ts';

/** Makes a library and lets `change` loose on it, unguarded. */
function changedLibrary(file: string, change: (db: Database.Database) => void) {
  const migrations = migrationFolder(NOTE_SQL);
  openLibrary(file, { now: NOON, migrations }).close();
  const db = new Database(file);
  change(db);
  db.close();
}

function otherDatabase(file: string, wal: boolean) {
  const db = new Database(file);
  if (wal) db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE history (url TEXT)');
  db.close();
}

const FILES: [string, (file: string) => void, string, RegExp][] = [
  ['an empty file', (file) => writeFileSync(file, ''), 'NOT_A_LIBRARY', /is empty/],
  ['a text', (file) => writeFileSync(file, 'Dear all,'), 'NOT_A_LIBRARY', /other kind of file/],
  ['a long text', (file) => writeFileSync(file, 'x'.repeat(9999)), 'NOT_A_LIBRARY', /other kind/],
  ['a folder', (file) => mkdirSync(file), 'NOT_A_LIBRARY', /is not a file/],
  ['a database', (file) => otherDatabase(file, false), 'NOT_A_LIBRARY', /another program/],
  ['a WAL database', (file) => otherDatabase(file, true), 'NOT_A_LIBRARY', /another program/],
  [
    'a library of a newer release',
    (file) => changedLibrary(file, (db) => db.pragma('user_version = 7')),
    'TOO_NEW',
    /format 7, this one reads up to 1/,
  ],
  [
    'a library with a trigger of somebody else',
    (file) =>
      changedLibrary(file, (db) =>
        db.exec('CREATE TRIGGER spy AFTER INSERT ON note BEGIN SELECT 1; END'),
      ),
    'UNKNOWN_SCHEMA',
    /unknown trigger spy/,
  ],
  [
    'a library with a view of somebody else',
    (file) => changedLibrary(file, (db) => db.exec('CREATE VIEW sqlit AS SELECT 1')),
    'UNKNOWN_SCHEMA',
    /unknown view sqlit/,
  ],
  [
    'a library with a virtual table of somebody else',
    (file) =>
      changedLibrary(file, (db) => db.exec('CREATE VIRTUAL TABLE box USING rtree(a, b, c)')),
    'UNKNOWN_SCHEMA',
    /unknown table box/,
  ],
  [
    'a library that lost a trigger',
    (file) => changedLibrary(file, (db) => db.exec('DROP TRIGGER note_stays')),
    'UNKNOWN_SCHEMA',
    /missing trigger note_stays/,
  ],
  [
    'a library whose table was altered',
    (file) => changedLibrary(file, (db) => db.exec('ALTER TABLE note ADD COLUMN spy TEXT')),
    'UNKNOWN_SCHEMA',
    /changed table note/,
  ],
];

describe.each([
  ['write', false],
  ['read', true],
])('a file that is refused when opened to %s', (_, readonly) => {
  test.each(FILES)('%s stays as it was, with nothing beside it', (_, make, code, says) => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.dixit');
    make(file);
    // A library that was opened before has its lock file; a stranger has none.
    const before = snapshot(folder, file);
    const error = errorOf(() =>
      openLibrary(file, { now: NOON, readonly, migrations: migrationFolder(NOTE_SQL) }),
    );
    expect(error.code).toBe(code);
    expect(error.message).toMatch(says);
    expect(error.message).toMatch(/not touched: .+\.$/);
    expect(snapshot(folder, file)).toEqual(before);
  });
});

function snapshot(folder: string, file: string): unknown {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => entry.isDirectory())
    ? readdirSync(file)
    : contents(folder);
}

function errorOf(work: () => unknown): LibraryError {
  try {
    work();
  } catch (error) {
    if (error instanceof LibraryError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('a library of an older release is not read beside its writer, since it cannot be brought up to date', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'a.dixit');
  openLibrary(file, { now: NOON, migrations: migrationFolder(NOTE_SQL) }).close();
  const before = contents(folder);
  const migrations = migrationFolder(NOTE_SQL, COLOUR_SQL);
  const error = errorOf(() => openLibrary(file, { now: NOON, readonly: true, migrations }));
  expect(error).toMatchObject({ code: 'TOO_OLD', found: 1, supported: 2 });
  expect(contents(folder)).toEqual(before);
});

test.each([
  ['a missing folder', 'none/a.dixit', {}, 'FOLDER_MISSING'],
  ['a missing library to read', 'a.dixit', { readonly: true }, 'LIBRARY_MISSING'],
  ['a missing library not to be made', 'a.dixit', { create: false }, 'LIBRARY_MISSING'],
  ['a name that ends in a space', 'a.dixit ', {}, 'NOT_A_LIBRARY'],
])('%s is told, and nothing is made', (_, name, options, code) => {
  const folder = temporaryFolder();
  expect(errorOf(() => openLibrary(join(folder, name), { now: NOON, ...options })).code).toBe(code);
  expect(readdirSync(folder)).toEqual([]);
});

/** Nobody's number; root may write anywhere, so for root the child runs as nobody. */
const NOBODY = 65_534;

describe.skipIf(process.platform === 'win32')('without the right to write', () => {
  test.each([
    ['a file', 'a.dixit', 0o444],
    ['a folder', '', 0o555],
  ])('%s is not opened for writing, and stays as it was', async (_, locked, mode) => {
    const folder = join(temporaryFolder(), 'library');
    mkdirSync(folder);
    const file = join(folder, 'a.dixit');
    const migrations = migrationFolder(NOTE_SQL);
    openLibrary(file, { now: NOON, migrations }).close();
    const isRoot = process.getuid?.() === 0;
    if (isRoot) handOver(folder, migrations);
    chmodSync(join(folder, locked), mode);
    const before = readFileSync(file);

    const args = [file, migrations.href, 'write'];
    const child = startChild('open-once', args, isRoot ? NOBODY : undefined);
    expect(await outputOf(child)).toBe('READ_ONLY');
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.dixit', 'a.dixit.lock']);
    chmodSync(join(folder, locked), 0o755);
  });
});

function handOver(folder: string, migrations: URL): void {
  for (const path of [
    join(folder, '..'),
    folder,
    join(folder, 'a.dixit'),
    join(folder, 'a.dixit.lock'),
  ]) {
    chownSync(path, NOBODY, NOBODY);
  }
  chmodSync(new URL('..', migrations), 0o755);
}
