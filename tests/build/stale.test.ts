import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '../../build/stale.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-stale-'));
  mkdirSync(join(folder, 'sources', 'deep'), { recursive: true });
  touch('sources/deep/a.ts', 100);
  touch('output.js', 200);
  for (const name of ['sources/deep', 'sources']) utimesSync(join(folder, name), 100, 100);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A file that was last written so many seconds after 1970. */
function touch(name: string, seconds: number): void {
  writeFileSync(join(folder, name), '');
  utimesSync(join(folder, name), seconds, seconds);
}

function stale(): boolean {
  return isStale(join(folder, 'output.js'), [join(folder, 'sources'), join(folder, 'absent')]);
}

test('a build that is newer than all its sources is kept', () => {
  expect(stale()).toBe(false);
});

test('a source that was written later calls for a build', () => {
  touch('sources/deep/a.ts', 300);
  utimesSync(join(folder, 'sources/deep'), 100, 100);
  expect(stale()).toBe(true);
});

test('a source that was taken away calls for a build', () => {
  rmSync(join(folder, 'sources', 'deep', 'a.ts'));
  expect(stale()).toBe(true);
});

test('without a build there is nothing to keep', () => {
  rmSync(join(folder, 'output.js'));
  expect(stale()).toBe(true);
});
