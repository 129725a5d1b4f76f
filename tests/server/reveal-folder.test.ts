import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { revealFolder, revealProgram } from '../../server/router/reveal-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-reveal-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['darwin', {}, 'open'],
  ['win32', {}, 'explorer.exe'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', { DISPLAY: '' }, null],
  ['linux', {}, null],
] as const)('on %s with %j the program is %s', (platform, env, program) => {
  expect(revealProgram({ platform, env })).toBe(program);
});

/** A program in the place of the one that shows folders; it writes down what it was given. */
function putProgram(status: number): string {
  const told = join(folder, 'told');
  const program = join(folder, 'xdg-open');
  writeFileSync(program, `#!/bin/sh\nprintf '%s|' "$#" "$@" > '${told}'\nexit ${status}\n`);
  chmodSync(program, 0o755);
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  return told;
}

const LINUX = { platform: 'linux', env: { DISPLAY: ':0' } } as const;

test.skipIf(process.platform === 'win32')(
  'the folder is one argument, whatever it is called',
  async () => {
    const told = putProgram(0);
    const odd = join(folder, "a '$(touch x)' & b");
    mkdirSync(odd);
    expect(await revealFolder(join(odd, 'Library.dixit'), LINUX)).toBe(true);
    expect(readFileSync(told, 'utf8')).toBe(`1|${odd}|`);
  },
);

test.skipIf(process.platform === 'win32')('a program that fails has not shown it', async () => {
  putProgram(3);
  expect(await revealFolder(join(folder, 'Library.dixit'), LINUX)).toBe(false);
});

test('without the program, or a display, nothing is shown', async () => {
  vi.stubEnv('PATH', folder);
  expect(await revealFolder(join(folder, 'Library.dixit'), LINUX)).toBe(false);
  expect(await revealFolder('/a/b', { platform: 'linux', env: {} })).toBe(false);
});
