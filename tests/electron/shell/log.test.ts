import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLog } from '../../../electron/shell/log.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-log-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a line holds a time, a code and counts', () => {
  const file = join(folder, 'plain.log');
  const log = openLog(file, () => 1000);
  log('started');
  log('window-ended', { exitCode: 9 });
  expect(readFileSync(file, 'utf8')).toBe(
    '{"at":1000,"code":"started"}\n{"at":1000,"code":"window-ended","exitCode":9}\n',
  );
});

test('words cannot be logged', () => {
  const log = openLog(join(folder, 'words.log'), () => 0);
  // @ts-expect-error: a field is a number or a yes or no
  log('window-ended', { title: 'a title' });
  // @ts-expect-error: a code is one of those that are known
  log('a sentence');
  expect(log).toBeTypeOf('function');
});

test('a log that has grown large begins anew, and the old one is kept once', () => {
  const file = join(folder, 'large.log');
  writeFileSync(file, 'x'.repeat(1024 * 1024 + 1));
  openLog(file, () => 0)('started');
  expect(readFileSync(file, 'utf8')).toBe('{"at":0,"code":"started"}\n');
  expect(existsSync(`${file}.old`)).toBe(true);
});

test('a log that cannot be written stops nobody', () => {
  expect(() => {
    openLog(join(folder, 'missing', 'plain.log'), () => 0)('started');
  }).not.toThrow();
});
