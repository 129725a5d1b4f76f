import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkLibraryPath } from '../../server/router/library-path.ts';

const home = mkdtempSync(join(tmpdir(), 'dixit-path-'));
writeFileSync(join(home, 'there.dixit'), 'x');
mkdirSync(join(home, 'folder'));

afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('a library that is there', () => {
  test.each([
    ['~/there.dixit', 'there.dixit'],
    ['  ~/there.dixit ', 'there.dixit'],
    ['~/folder/../there.dixit', 'there.dixit'],
    [join(home, 'there.dixit'), 'there.dixit'],
  ])('is found at %j', (typed, name) => {
    expect(checkLibraryPath(typed, false, home)).toEqual({ file: join(home, name) });
  });

  test.each([
    ['', 'Write where the library is'],
    ['there.dixit', 'Write the whole path'],
    ['./there.dixit', 'Write the whole path'],
    ['~other/there.dixit', 'Write the whole path'],
    ['~/absent.dixit', 'There is no file'],
    ['~/folder', 'That is a folder'],
    ['~', 'That is a folder'],
    ['/dev/null', 'That is no file'],
    ['~/there.dixit\0.txt', 'control characters'],
    ['~/there.dixit\nrm', 'control characters'],
  ])('is not %j', (typed, reason) => {
    const checked = checkLibraryPath(typed, false, home);
    expect(checked).toHaveProperty('reason', expect.stringContaining(reason));
  });
});

describe('a new library', () => {
  test.each([
    ['~/new.dixit', 'new.dixit'],
    ['~/new', 'new.dixit'],
    ['~/folder/new', 'folder/new.dixit'],
  ])('is made at %j', (typed, name) => {
    expect(checkLibraryPath(typed, true, home)).toEqual({ file: join(home, name) });
  });

  test.each([
    ['~/there.dixit', 'is there already'],
    ['~/there', 'is there already'],
    ['~/folder', 'is there already'],
    ['~/absent/new.dixit', 'There is no folder'],
    ['new.dixit', 'Write the whole path'],
  ])('is not made at %j', (typed, reason) => {
    const checked = checkLibraryPath(typed, true, home);
    expect(checked).toHaveProperty('reason', expect.stringContaining(reason));
  });
});
