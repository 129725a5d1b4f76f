import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pageFiles } from '../../backend/page/files.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-page-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('the page consists of the files of its folder that a browser knows, and of nothing else', () => {
  mkdirSync(join(folder, 'assets'));
  for (const name of ['index.html', 'assets/main.js', 'assets/main.js.map', 'assets/a.woff2']) {
    writeFileSync(join(folder, name), '');
  }
  symlinkSync('/etc/passwd', join(folder, 'assets', 'outside.txt'));
  const files = pageFiles(folder);
  expect(Array.from(files.keys()).toSorted()).toEqual([
    '/',
    '/assets/a.woff2',
    '/assets/main.js',
    '/index.html',
  ]);
  expect(files.get('/')).toEqual(files.get('/index.html'));
  expect(files.get('/assets/main.js')?.mediaType).toContain('text/javascript');
});
