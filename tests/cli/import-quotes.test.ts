import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from '../support/terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inLibrary = (...args: string[]) =>
  runCommand([...args, '--library', join(folder, 'a.dixit')]);

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const TABLE = 'Wer;Zitat\nAda Lovelace;Wir bauen\nKarl Marx;Wir bauen nicht\n';

test('a table is imported, with its columns as they are named or told', async () => {
  const file = written('q.csv', TABLE);
  const dry = await inLibrary('import', file, '--map', 'speaker=Wer', '--dry-run');
  const counts = '2 new speakers, 0 new sources, 0 new tags, 0 new collections.\n';
  expect(dry).toEqual({ status: 0, out: `2 quotes would be imported: ${counts}`, err: '' });
  expect((await inLibrary('search', 'bauen')).out).toContain('0 found');
  const ran = await inLibrary('import', file, '--map', 'speaker=Wer');
  expect(ran).toEqual({ status: 0, out: `2 quotes imported: ${counts}`, err: '' });
  expect((await inLibrary('search', 'lovelace')).out).toContain('Wir bauen');
  const again = await inLibrary('import', file, '--map', 'speaker=Wer', '--json');
  expect(JSON.parse(again.out)).toMatchObject({
    quotes: 0,
    duplicates: 2,
    mapping: { text: 'Zitat', speakers: 'Wer' },
  });
  const doubled = await inLibrary('import', file, '--map', 'speaker=Wer', '--duplicates', '--json');
  expect(JSON.parse(doubled.out)).toMatchObject({ quotes: 2, duplicates: 2 });
});

test('rows that are left out are told by their numbers', async () => {
  const file = written(
    'q.jsonl',
    '{"text":"Good"}\n{"text":"Bad","saidOn":"2025-13"}\n{"text":""}\n',
  );
  expect(await inLibrary('import', file)).toEqual({
    status: 1,
    out: '1 quote imported: 0 new speakers, 0 new sources, 0 new tags, 0 new collections.\n',
    err: 'Row 2, saidOn “2025-13”: There is no month 13.\nRow 3, text: There is no wording.\n2 rows of 3 left out.\n',
  });
});

test.each([
  [['--map', 'wording'], 2, '--map takes FIELD=COLUMN'],
  [['--map', 'colour=Farbe'], 2, '"colour=Farbe" is none'],
  [['--map', 'note=Farbe'], 1, 'The file has no column “Farbe”.'],
  [['--map', 'text='], 1, 'Choose the column that has the wording.'],
])('%j is refused', async (args, status, message) => {
  const ran = await inLibrary('import', written('q.csv', TABLE), ...args);
  expect([ran.status, ran.out]).toEqual([status, '']);
  expect(ran.err).toContain(message);
});

test('what cannot be read is told, and what is for rows alone', async () => {
  const { err } = await inLibrary('import', written('q.csv', '"never closed'));
  expect(err).toContain('Row 1 does not end');
  expect((await inLibrary('import', join(folder, 'none.csv'))).err).toContain('There is no file');
  const article = await inLibrary('import', written('a.txt', 'Text'), '--dry-run');
  expect([article.status, article.err]).toEqual([2, expect.stringContaining('--dry-run is for')]);
});

test('a bibliography is imported, and told what it says of sources that are there', async () => {
  const file = written('a.bib', '@book{a, title = {Mooring}, year = 2019}\n@book{b, year = 1}\n');
  const dry = await inLibrary('import', file, '--dry-run');
  expect(dry).toEqual({
    status: 1,
    out: '0 quotes would be imported: 0 new speakers, 1 new source, 0 new tags, 0 new collections.\n0 sources the same, 0 of which the file says more or something else.\n',
    err: 'Record at 2, title: There is no title.\n1 record of 2 left out.\n',
  });
  await inLibrary('import', file);
  const more = written('b.ris', 'TY  - BOOK\nTI  - Mooring\nPY  - 2019\nPB  - Delta\nER  - \n');
  expect((await inLibrary('import', more)).out).toContain(
    '0 sources the same, 1 of which the file says more or something else.\n  1 “Mooring”, publisher: “Delta” (filled)\n',
  );
  const other = written('c.ris', 'TY  - BOOK\nTI  - Mooring\nPY  - 2019\nPB  - Gamma\nER  - \n');
  expect((await inLibrary('import', other)).out).toContain('“Delta” / “Gamma” (kept)');
  expect((await inLibrary('import', other, '--take-file')).out).toContain('(taken)');
  expect(JSON.parse((await inLibrary('import', other, '--json')).out)).toMatchObject({
    sameSources: 1,
    differences: [],
  });
});
