import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DamagedLibraryError } from '../../../../db/errors.ts';
import { examine } from '../../../../db/file/check/examine.ts';
import { readMigrations } from '../../../../db/migrate.ts';
import { openLibrary } from '../../../../db/open.ts';
import {
  contents,
  migrationFolder,
  NOON,
  NOTE_SQL,
  temporaryFolder,
} from '../../support/library-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

function filledLibrary() {
  const file = join(temporaryFolder(), 'a.dixit');
  const options = { now: NOON, migrations: migrationFolder(NOTE_SQL) };
  const library = openLibrary(file, options);
  const note = library.db.prepare('INSERT INTO note (text) VALUES (?) RETURNING id').pluck();
  const index = library.db.prepare('INSERT INTO note_text (rowid, text) VALUES (?, ?)');
  library.db.transaction(() => {
    for (let i = 0; i < 500; i++) index.run(note.get(`note ${i} `.repeat(20)), `note ${i}`);
  })();
  library.close();
  return { file, options };
}

/** Overwrites the inside of one page of the tree `name`. */
function damage(file: string, name: string): void {
  const db = new Database(file);
  const page = db
    .prepare<[string], number>(
      "SELECT max(pageno) FROM dbstat WHERE name = ? AND pagetype = 'leaf'",
    )
    .pluck()
    .get(name);
  db.close();
  if (!page) throw new Error(`No page of ${name}.`);
  const bytes = readFileSync(file);
  bytes.fill(0xee, (page - 1) * 4096 + 8, page * 4096 - 200);
  writeFileSync(file, bytes);
}

describe('a damaged library', () => {
  test('is refused when its weekly check is due, and stays as it is', () => {
    const { file, options } = filledLibrary();
    damage(file, 'note');
    const before = contents(join(file, '..'));
    const now = NOON + 8 * DAY_MS;
    expect(() => openLibrary(file, { ...options, now })).toThrow(
      expect.objectContaining({ code: 'DAMAGED', complaints: [expect.any(String)] }),
    );
    expect(contents(join(file, '..'))).toEqual(before);
  });

  test('is checked at the first opening of a copy, which has no lock file', () => {
    const { file, options } = filledLibrary();
    damage(file, 'note');
    const copy = join(temporaryFolder(), 'copy');
    writeFileSync(copy, readFileSync(file));
    expect(() => openLibrary(copy, options)).toThrow(DamagedLibraryError);
  });

  test('cut short is refused', () => {
    const { file, options } = filledLibrary();
    writeFileSync(file, readFileSync(file).subarray(0, 9000));
    rmSync(`${file}.lock`);
    expect(() => openLibrary(file, options)).toThrow(DamagedLibraryError);
  });

  test('is not called so before a second connection agrees', () => {
    const { file, options } = filledLibrary();
    const bad = join(temporaryFolder(), 'bad');
    writeFileSync(bad, readFileSync(file));
    damage(bad, 'note');
    const sources = [bad, file];
    const migrations = readMigrations(options.migrations);
    const open = () => new Database(sources.shift() ?? file, { readonly: true });
    expect(examine(open, { file, migrations, depth: 'full' })).toEqual({
      version: 1,
      indexComplaints: [],
    });
    expect(() => examine(() => new Database(bad), { file, migrations, depth: 'full' })).toThrow(
      DamagedLibraryError,
    );
  });
});

describe('a damaged full-text index', () => {
  test('is told, and the library opens', () => {
    const { file, options } = filledLibrary();
    const db = new Database(file);
    db.unsafeMode();
    db.exec('UPDATE note_text_data SET block = zeroblob(40) WHERE id > 10');
    db.close();
    const now = NOON + 8 * DAY_MS;
    const library = openLibrary(file, { ...options, now });
    expect(library.indexDamaged).toBe(true);
    library.close();

    const again = openLibrary(file, { ...options, now });
    expect(again.indexDamaged).toBe(true);
    again.db.exec("INSERT INTO note_text (note_text) VALUES ('delete-all')");
    again.close();
    const mended = openLibrary(file, { ...options, now });
    expect(mended.indexDamaged).toBe(false);
    mended.close();
  });
});
