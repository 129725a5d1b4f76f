import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { libraryError, translating } from '../../../db/file/translate.ts';

test('a full disk says so', () => {
  const db = new Database(':memory:');
  db.pragma('max_page_count = 3');
  expect(() =>
    translating('/x/a.dixit', () =>
      db.exec('CREATE TABLE a (b); INSERT INTO a VALUES (zeroblob(1e5))'),
    ),
  ).toThrow(expect.objectContaining({ code: 'DISK_FULL', file: '/x/a.dixit' }));
  db.close();
});

test.each([
  ['SQLITE_BUSY', 'IN_USE'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_IOERR_READ', 'UNREADABLE'],
  ['SQLITE_CANTOPEN', 'UNREADABLE'],
])('%s becomes %s', (sqlite, code) => {
  const error = new Database.SqliteError('it failed', sqlite);
  expect(libraryError('/x/a', error)).toMatchObject({ code });
});

test('an error of the system becomes one about the file, a broken assumption stays what it is', () => {
  expect(() => translating('/x/a', () => readFileSync('/no/such/file'))).toThrow(
    expect.objectContaining({ code: 'UNREADABLE', detail: 'ENOENT' }),
  );
  const bug = new TypeError('not a function');
  expect(libraryError('/x/a', bug)).toBe(bug);
});
