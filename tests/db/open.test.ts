import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../db/open.ts';
import { linesOf, outputOf, startChild } from './support/child.ts';
import { migrationFolder, NOON, NOTE_SQL, temporaryFolder } from './support/library-folder.ts';

const migrations = () => migrationFolder(NOTE_SQL);

describe('opening', () => {
  test('a library that is not there is made, and nothing is left beside it but its lock', () => {
    const folder = temporaryFolder();
    const library = openLibrary(join(folder, 'a.dixit'), { now: NOON, migrations: migrations() });
    expect(library).toMatchObject({ created: true, readonly: false, notices: [] });
    library.close();
    expect(readdirSync(folder)).toEqual(['a.dixit', 'a.dixit.lock']);
  });

  test('the library of this release can be made and opened again', () => {
    const file = join(temporaryFolder(), 'a.dixit');
    openLibrary(file, { now: NOON }).close();
    const library = openLibrary(file, { now: NOON });
    expect(library.created).toBe(false);
    expect(library.db.pragma('application_id', { simple: true })).toBe(0x44495854);
    library.close();
  });

  test('the connection is set to lose nothing and to trust nothing', () => {
    const library = openLibrary(join(temporaryFolder(), 'a'), {
      now: NOON,
      migrations: migrations(),
    });
    const settings = [
      'journal_mode',
      'synchronous',
      'trusted_schema',
      'cell_size_check',
      'mmap_size',
      'foreign_keys',
      'temp_store',
      'cache_size',
      'analysis_limit',
    ].map((name) => library.db.pragma(name, { simple: true }));
    library.close();
    expect(settings).toEqual(['wal', 2, 0, 1, 0, 1, 2, -65_536, 400]);
  });

  test('names with spaces, percent signs or "file:" are names like any other', () => {
    const folder = temporaryFolder();
    for (const name of ['file:x?mode=memory', '100 %41.dixit', ':memory:']) {
      openLibrary(join(folder, name), { now: NOON, migrations: migrations() }).close();
      expect(existsSync(join(folder, name))).toBe(true);
    }
  });

  test('what is written is there after closing, and closing twice is no error', () => {
    const file = join(temporaryFolder(), 'a.dixit');
    const options = { now: NOON, migrations: migrations() };
    const library = openLibrary(file, options);
    library.db.exec("INSERT INTO note (text) VALUES ('kept')");
    library.close();
    library.close();
    const again = openLibrary(file, options);
    expect(again.db.prepare('SELECT text FROM note').pluck().all()).toEqual(['kept']);
    again.close();
  });

  test('a draft left by a process that was ended while making a library does no harm', () => {
    const file = join(temporaryFolder(), 'a.dixit');
    writeFileSync(`${file}.new`, 'half a library');
    openLibrary(file, { now: NOON, migrations: migrations() }).close();
    expect(existsSync(`${file}.new`)).toBe(false);
  });
});

describe('one writer, many readers', () => {
  test('a second opening in the same process is refused, also by another link', () => {
    const folder = temporaryFolder();
    const options = { now: NOON, migrations: migrations() };
    const library = openLibrary(join(folder, 'a.dixit'), options);
    symlinkSync(join(folder, 'a.dixit'), join(folder, 'link'));
    for (const name of ['a.dixit', 'link']) {
      expect(() => openLibrary(join(folder, name), options)).toThrow(
        expect.objectContaining({ code: 'IN_USE' }),
      );
    }
    library.close();
    openLibrary(join(folder, 'link'), options).close();
  });

  test('another process may read but not write, and sees what is committed', async () => {
    const file = join(temporaryFolder(), 'a.dixit');
    const options = { now: NOON, migrations: migrations() };
    const library = openLibrary(file, options);
    library.db.exec("INSERT INTO note (text) VALUES ('one')");
    const open = (mode: string) =>
      outputOf(startChild('open-once', [file, options.migrations.href, mode]));
    expect(await open('write')).toBe('IN_USE');
    expect(await open('read')).toBe('opened 1');
    library.db.exec("INSERT INTO note (text) VALUES ('two')");
    expect(await open('read')).toBe('opened 2');
    library.close();
    expect(await open('write')).toBe('opened 2');
  });

  test('the lock goes with a process that is killed', async () => {
    const file = join(temporaryFolder(), 'a.dixit');
    const folder = migrations();
    const child = startChild('write-loop', [file, folder.href]);
    await linesOf(child, 1);
    expect(() => openLibrary(file, { now: NOON, migrations: folder })).toThrow(
      expect.objectContaining({ code: 'IN_USE' }),
    );
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    openLibrary(file, { now: NOON, migrations: folder }).close();
  });

  test('who only reads cannot write', () => {
    const file = join(temporaryFolder(), 'a.dixit');
    const options = { now: NOON, migrations: migrations() };
    openLibrary(file, options).close();
    const library = openLibrary(file, { ...options, readonly: true });
    expect(() => library.db.exec("INSERT INTO note (text) VALUES ('no')")).toThrow(/readonly/);
    library.close();
  });
});
