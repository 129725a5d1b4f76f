import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ArchiveReport } from '../../contract/archive/archives.ts';
import { runCommand } from '../support/terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inLibrary = (library: string, ...args: string[]) =>
  runCommand([...args, '--library', join(folder, library)]);

test('an archive is written, looked into, and taken into another library', async () => {
  const rows = join(folder, 'q.csv');
  writeFileSync(rows, 'Quote,Speaker\nWe build,Ada Lovelace\nWe do not,Karl Marx\n');
  await inLibrary('a.dixit', 'import', rows);
  const archive = join(folder, 'a.dixitz');

  const nowhere = await inLibrary('a.dixit', 'export', '--format', 'archive');
  expect(nowhere.status).toBe(2);
  expect(nowhere.err).toContain('--output');
  const nothing = await inLibrary(
    'a.dixit',
    'export',
    '--format',
    'archive',
    '--output',
    archive,
    'zebra',
  );
  expect(nothing).toMatchObject({
    status: 1,
    err: 'No quote was found, so nothing was written.\n',
  });
  const all = await inLibrary('a.dixit', 'export', '--format', 'archive', '--output', archive);
  expect(all).toEqual({
    status: 0,
    out: '',
    err: `Written to "${archive}": 2 quotes, 4 records in all.\n`,
  });

  const dry = await inLibrary('b.dixit', 'import', archive, '--dry-run');
  expect(dry).toEqual({
    status: 0,
    out: 'Would be taken from the archive:\n  speakers: 2 new\n  quotes: 2 new\n',
    err: '',
  });
  expect((await inLibrary('b.dixit', 'search', 'build')).out).toContain('0 found');
  expect(await inLibrary('b.dixit', 'import', archive)).toMatchObject({ status: 0, err: '' });
  expect((await inLibrary('b.dixit', 'search', 'build')).out).toContain('Ada Lovelace');
  const again = await inLibrary('b.dixit', 'import', archive, '--json');
  const { kinds } = JSON.parse(again.out) as ArchiveReport;
  expect(kinds).toContainEqual({ kind: 'quotes', new: 0, same: 2, changed: 0, refused: 0 });

  const chosen = join(folder, 'chosen.dixitz');
  await inLibrary('a.dixit', 'export', '--format', 'archive', '--output', chosen, 'lovelace');
  const some = await inLibrary('c.dixit', 'import', chosen);
  expect(some.out).toBe('Taken from the archive:\n  speakers: 1 new\n  quotes: 1 new\n');
});

test('what is no archive is refused, and changes nothing', async () => {
  const file = join(folder, 'no.dixitz');
  writeFileSync(file, 'no archive');
  const ran = await inLibrary('a.dixit', 'import', file);
  expect(ran.status).toBe(1);
  expect(ran.err).toContain('no archive of Dixit');
  expect(readFileSync(file, 'utf8')).toBe('no archive');
  const other = await inLibrary('a.dixit', 'import', join(folder, 'article.txt'), '--take-file');
  expect(other).toMatchObject({ status: 2 });
});
