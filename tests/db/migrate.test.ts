import { renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { applyMigrations, readMigrations } from '../../db/migrate.ts';
import { openLibrary } from '../../db/open.ts';
import {
  COLOUR_SQL,
  contents,
  migrationFolder,
  NOON,
  NOTE_SQL,
  temporaryFolder,
} from './support/library-folder.ts';

/** A library of version 1 with one note. */
function olderLibrary(): string {
  const file = join(temporaryFolder(), 'a.dixit');
  const library = openLibrary(file, { now: NOON, migrations: migrationFolder(NOTE_SQL) });
  library.db.exec("INSERT INTO note (id, text) VALUES (1, 'kept')");
  library.close();
  return file;
}

describe('an older library', () => {
  test('is brought up to date, and kept beside as it was', () => {
    const file = olderLibrary();
    const migrations = migrationFolder(NOTE_SQL, COLOUR_SQL);
    const library = openLibrary(file, { now: NOON, migrations });
    expect(library.db.prepare('SELECT text, colour FROM note').all()).toEqual([
      { text: 'kept', colour: 'blue' },
    ]);
    expect(library.db.pragma('user_version', { simple: true })).toBe(2);
    const copy = 'a.dixit.before-v2-2025-12-29T12-00-00-000Z.bak';
    expect(library.notices).toEqual([expect.stringContaining(copy)]);
    library.close();

    const old = openLibrary(join(file, '..', copy), {
      now: NOON,
      migrations: migrationFolder(NOTE_SQL),
    });
    expect(old.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
    old.close();
  });

  test('several steps are one transaction, in order', () => {
    const file = olderLibrary();
    const migrations = migrationFolder(NOTE_SQL, COLOUR_SQL, "UPDATE note SET colour = 'red'");
    const library = openLibrary(file, { now: NOON, migrations });
    expect(library.db.prepare('SELECT colour FROM note').pluck().all()).toEqual(['red']);
    expect(library.db.pragma('user_version', { simple: true })).toBe(3);
    library.close();
  });

  test('a table can be made anew without taking along what points to it', () => {
    const parts = `
      CREATE TABLE part (id INTEGER PRIMARY KEY, note_id INTEGER REFERENCES note ON DELETE CASCADE);
      INSERT INTO note (id, text) VALUES (1, 'whole');
      INSERT INTO part (note_id) VALUES (1);`;
    const anew = `
      CREATE TABLE note_anew (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
      INSERT INTO note_anew SELECT id, text FROM note;
      DROP TABLE note;
      ALTER TABLE note_anew RENAME TO note;`;
    const file = join(temporaryFolder(), 'a.dixit');
    openLibrary(file, { now: NOON, migrations: migrationFolder(NOTE_SQL, parts) }).close();
    const library = openLibrary(file, {
      now: NOON,
      migrations: migrationFolder(NOTE_SQL, parts, anew),
    });
    expect(library.db.prepare('SELECT count(*) FROM part').pluck().get()).toBe(1);
    expect(library.db.pragma('foreign_keys', { simple: true })).toBe(1);
    library.close();
  });

  test.each([
    ['breaks off', 'ALTER TABLE note ADD COLUMN b TEXT; SELECT nonsense;'],
    ['leaves a row that points to nothing', 'UPDATE note SET reply_to = 99;'],
  ])('stays as it was when a step %s', (_, sql) => {
    const file = olderLibrary();
    const before = contents(join(file, '..'));
    const migrations = migrationFolder(NOTE_SQL, COLOUR_SQL, sql);
    expect(() => openLibrary(file, { now: NOON, migrations })).toThrow(
      expect.objectContaining({ code: 'MIGRATION_FAILED' }),
    );
    expect(contents(join(file, '..'))).toEqual(before);
  });
});

test('a step that ends its transaction is told', () => {
  const db = new Database(':memory:');
  const step = { version: 1, name: '0001-bad.sql', sql: 'CREATE TABLE a (b); COMMIT;' };
  expect(() => applyMigrations(db, [step])).toThrow(/0001-bad.sql: it ends the transaction/);
  db.close();
});

describe('the files', () => {
  test('the migrations of this release can be read, and make a schema', () => {
    const db = new Database(':memory:');
    applyMigrations(db, readMigrations());
    expect(db.pragma('user_version', { simple: true })).toBe(readMigrations().length);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  test('no step of this release ends the transaction it runs in', () => {
    for (const { sql } of readMigrations()) {
      expect(sql).not.toMatch(
        /\b(BEGIN|END|COMMIT|ROLLBACK)\s+TRANSACTION|\b(BEGIN|COMMIT|ROLLBACK)\s*;/i,
      );
    }
  });

  test('a missing number is told', () => {
    const folder = migrationFolder(NOTE_SQL, COLOUR_SQL);
    renameSync(new URL('0002-step.sql', folder), new URL('0003-step.sql', folder));
    expect(() => readMigrations(folder)).toThrow(/0003-step.sql is not number 2/);
  });
});

test('a disk that fills up during a migration is told, and nothing is changed', () => {
  const db = new Database(':memory:');
  const first = { version: 1, name: '0001', sql: NOTE_SQL };
  applyMigrations(db, [first]);
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const sql = `${COLOUR_SQL} INSERT INTO note (text) SELECT hex(randomblob(99999))`;
  const grow = { version: 2, name: '0002', sql };
  expect(() => applyMigrations(db, [first, grow])).toThrow(/full/);
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  db.close();
});
