import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeArticles } from '../support/documents/folder-of-articles.ts';
import { runCommand } from '../support/terminal.ts';

const home = mkdtempSync(join(tmpdir(), 'dixit-articles-'));
const folder = join(home, 'Bridges');
const library = ['--library', join(home, 'Library.dixit')];
let broken = '';

beforeAll(() => {
  mkdirSync(folder);
  broken = writeArticles(folder);
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

test('a folder is taken in; what is refused is told and stops none', async () => {
  const { status, out, err } = await runCommand(['import', folder, ...library]);
  expect(status).toBe(1);
  expect(out.trimEnd().split('\n')).toHaveLength(19);
  expect(out).toMatch(/^Aldermoor\.txt: \d kept, \d to be reviewed in the app\.$/mu);
  expect(err).toContain(`"${broken}": This file is cut off or damaged`);
  expect(err).toContain('1 of 20 files were refused.');

  const again = await runCommand([
    'import',
    join(folder, 'Corby.docx'),
    join(folder, 'Garside.md'),
    '--json',
    ...library,
  ]);
  expect(again.status).toBe(0);
  const lines = again.out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toMatchObject([
    { path: 'Corby.docx', state: 'known', reason: null, kept: 0 },
    { path: 'Garside.md', state: 'known' },
  ]);
}, 120_000);

test.each([
  [['import', folder, 'quotes.csv'], 2, 'Name one file of rows or sources alone.'],
  [['import', folder, join(home, 'absent.txt')], 1, 'There is no file'],
])('%j ends with %d', async (args, expected, reason) => {
  const { status, err } = await runCommand([...args, ...library]);
  expect(status).toBe(expected);
  expect(err).toContain(reason);
});
