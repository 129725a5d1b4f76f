import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LibraryInUseError, ReadOnlyLibraryError } from '../../../db/errors.ts';
import { acquireLock } from '../../../db/file/lock.ts';
import { openLibrary } from '../../../db/open.ts';
import { migrationFolder, NOON, NOTE_SQL, temporaryFolder } from '../support/library-folder.ts';

/** A library that was opened before, with the lock file it left. */
function closedLibrary() {
  const folder = temporaryFolder();
  const file = join(folder, 'a.dixit');
  const options = { now: NOON, migrations: migrationFolder(NOTE_SQL) };
  openLibrary(file, options).close();
  return { folder, file, lock: `${file}.lock`, options };
}

const damage: [string, (whole: Buffer) => Buffer][] = [
  ['text', () => Buffer.from('Dear all, this is no lock. '.repeat(99))],
  ['a page of zeros', () => Buffer.alloc(4096)],
  ['its first half', (whole) => whole.subarray(0, whole.length / 2)],
  [
    'another page of its own',
    (whole) => Buffer.concat([whole.subarray(0, 100), Buffer.alloc(8092, 7)]),
  ],
];

describe('a lock file that holds', () => {
  test.each(damage)('%s is set aside, and the library opens', (_, change) => {
    const { folder, file, lock, options } = closedLibrary();
    const bytes = change(readFileSync(lock));
    writeFileSync(lock, bytes);
    const library = openLibrary(file, options);
    library.db.exec("INSERT INTO note (text) VALUES ('kept')");
    expect(() => acquireLock(file)).toThrow(LibraryInUseError);
    library.close();
    expect(readFileSync(`${lock}.damaged`).equals(bytes)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.dixit', 'a.dixit.lock', 'a.dixit.lock.damaged']);
    openLibrary(file, options).close();
  });
});

test('a lock that cannot be made anew is named, with what to do', () => {
  const { file, lock, options } = closedLibrary();
  writeFileSync(lock, 'Dear all, this is no lock. '.repeat(99));
  mkdirSync(`${lock}.damaged`);
  expect(() => openLibrary(file, options)).toThrow(/"a\.dixit\.lock".*delete that file/u);
  rmSync(lock);
  openLibrary(file, options).close();
});

test('what is advised to do when a library is in use or cannot be written can be done', () => {
  for (const error of [
    new LibraryInUseError('/x/a.dixit'),
    new ReadOnlyLibraryError('/x/a.dixit', 'file'),
  ]) {
    expect(error.message).not.toContain('reading only');
    expect(error.message).toMatch(/not touched: .+\.$/u);
  }
});
