import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveCopy } from '../../../db/file/copy.ts';
import { openLibrary } from '../../../db/open.ts';
import { migrationFolder, NOON, NOTE_SQL, temporaryFolder } from '../support/library-folder.ts';

function openNotes(name = 'a.dixit') {
  const options = { now: NOON, migrations: migrationFolder(NOTE_SQL) };
  const library = openLibrary(join(temporaryFolder(), name), options);
  library.db.exec("INSERT INTO note (text) VALUES ('kept')");
  return { library, options };
}

test('a copy is one file in DELETE mode with everything committed, and opens as a library', () => {
  const { library, options } = openNotes();
  const folder = temporaryFolder();
  const copy = join(folder, 'b.dixit');
  saveCopy(library, copy);
  expect(readdirSync(folder)).toEqual(['b.dixit']);
  expect([...readFileSync(copy).subarray(18, 20)]).toEqual([1, 1]);
  const opened = openLibrary(copy, options);
  expect(opened.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
  opened.close();
  library.close();
});

test('an older copy is replaced', () => {
  const { library, options } = openNotes();
  const copy = join(temporaryFolder(), 'b.dixit');
  writeFileSync(copy, 'something older');
  saveCopy(library, copy);
  const opened = openLibrary(copy, options);
  expect(opened.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
  opened.close();
  library.close();
});

test('the open library itself, one that is open, and one with a log left are not overwritten', () => {
  const { library } = openNotes();
  const { library: other } = openNotes('other.dixit');
  const left = join(temporaryFolder(), 'left.dixit');
  copyFileSync(other.file, left);
  copyFileSync(`${other.file}-wal`, `${left}-wal`);
  for (const [target, code] of [
    [library.file, 'COPY_REFUSED'],
    [other.file, 'IN_USE'],
    [left, 'COPY_REFUSED'],
    [join(left, 'none', 'x'), 'FOLDER_MISSING'],
  ] as const) {
    expect(() => saveCopy(library, target)).toThrow(expect.objectContaining({ code }));
  }
  expect(other.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
  other.close();
  library.close();
});
