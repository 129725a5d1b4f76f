import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecents, recentsFile } from '../../../backend/libraries/recents.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-recents-'));
  path = recentsFile(join(folder, 'data'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const filesIn = (from: string | null) =>
  openRecents(from)
    .list()
    .map(({ file }) => file);

test('the library that was opened last comes first, and each is there once', () => {
  const recents = openRecents(path);
  for (const [at, file] of ['/a', '/b', '/a'].entries()) recents.opened(file, at);
  expect(recents.list()).toEqual([
    { file: '/a', openedAt: 2 },
    { file: '/b', openedAt: 1 },
  ]);
});

test('ten are remembered', () => {
  const recents = openRecents(path);
  for (let at = 0; at < 12; at += 1) recents.opened(`/${at}`, at);
  expect(filesIn(path)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((at) => `/${at}`));
});

test('another shell hears of it, also while both run', () => {
  const [one, other] = [openRecents(path), openRecents(path)];
  one.opened('/a', 1);
  other.opened('/b', 2);
  one.forget('/a');
  expect(filesIn(path)).toEqual(['/b']);
  expect(one.list()).toEqual(other.list());
});

test('a warning that was dismissed stays so when its library is forgotten', () => {
  const recents = openRecents(path);
  recents.opened('/a', 1);
  recents.beQuiet('/a');
  recents.forget('/a');
  expect(openRecents(path).isQuiet('/a')).toBe(true);
  expect(openRecents(path).isQuiet('/b')).toBe(false);
});

test('what changes is told', () => {
  let changes = 0;
  const recents = openRecents(path, () => (changes += 1));
  recents.opened('/a', 1);
  recents.forget('/a');
  expect(changes).toBe(2);
});

test('the file is whole, and nothing is left beside it', () => {
  openRecents(path).opened('/a', 1);
  expect(readdirSync(join(folder, 'data'))).toEqual(['recent.json']);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveProperty('libraries');
});

test.skipIf(process.platform === 'win32')('the file can be read by this user alone', () => {
  openRecents(path).opened('/a', 1);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  '',
  'no json',
  'null',
  '[]',
  '{"libraries":{}}',
  '{"libraries":[null,1,{"file":1,"openedAt":2},{"file":"/x","openedAt":"2"}],"quiet":[3]}',
])('a file that reads %j is as good as none', (text) => {
  openRecents(path).opened('/a', 1);
  writeFileSync(path, text);
  expect(filesIn(path)).toEqual([]);
  openRecents(path).opened('/b', 2);
  expect(filesIn(path)).toEqual(['/b']);
});

test('without a file it is remembered while the shell runs', () => {
  const recents = openRecents(null);
  recents.opened('/a', 1);
  expect(recents.list()).toHaveLength(1);
  expect(existsSync(path)).toBe(false);
});

test('a place that cannot be written stops nobody', () => {
  writeFileSync(join(folder, 'file'), '');
  const recents = openRecents(join(folder, 'file', 'recent.json'));
  expect(() => recents.opened('/a', 1)).not.toThrow();
});
