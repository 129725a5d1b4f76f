import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/terminal.ts';

const MAIN = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));

describe('the command line', () => {
  test.each(['extract', 'import', 'search', 'cite', 'styles', 'export'])(
    '%s explains itself',
    async (name) => {
      const { status, out, err } = await runCommand([name, '--help']);
      expect([status, err]).toEqual([0, '']);
      expect(out.startsWith(`dixit ${name} `)).toBe(true);
    },
  );

  test('lists its commands', async () => {
    const { status, out } = await runCommand(['--help']);
    expect(status).toBe(0);
    expect(out).toContain('exit status'.replace('e', 'E'));
  });

  test.each([
    [[], 'dixit COMMAND'],
    [['nothing'], 'There is no command "nothing"'],
    [['constructor'], 'There is no command "constructor"'],
    [['extract'], 'Name one FILE'],
    [['extract', 'a', 'b'], 'Name one FILE'],
    [['extract', 'a', '--json', '--jsonl'], 'Choose --json or --jsonl'],
    [['extract', 'a', '--frob'], "Unknown option '--frob'"],
    [['import'], 'Name one FILE'],
    [['import', 'a', '--keep-above', '2'], 'a number from 0 to 1'],
    [['import', 'a', '--keep-above', ''], 'a number from 0 to 1'],
    [['search'], 'Write a QUERY'],
    [['search', 'a', '--limit', '0'], 'a whole number from 1 to 500'],
    [['export'], 'Name a --format'],
    [['export', '--format', 'doc'], 'There is no format "doc"'],
    [['export', '--format'], 'argument missing'],
  ])('does not understand %j, and says why', async (args, reason) => {
    const { status, out, err } = await runCommand(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(reason);
  });

  test('hands its status to the shell, and its errors to standard error', () => {
    const ran = (args: string[]) =>
      spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' });
    expect(ran(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(ran(['extract', '/nowhere/a.txt'])).toMatchObject({ status: 1, stdout: '' });
    expect(ran(['frob'])).toMatchObject({ status: 2, stdout: '' });
  });
});
