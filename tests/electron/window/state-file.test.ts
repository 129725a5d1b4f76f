import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readState, writeState } from '../../../electron/window/state-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'dixit-window-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('what is written is read again', () => {
  const file = join(folder, 'window.json');
  const state = { bounds: { x: 1, y: 2, width: 3, height: 4 }, maximized: true };
  writeState(file, state);
  expect(readState(file)).toEqual(state);
});

test('a file that is missing or broken says nothing', () => {
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"bounds":');
  expect(readState(broken)).toBeNull();
  expect(readState(join(folder, 'missing.json'))).toBeNull();
});

test('a place where nothing can be written stops nobody', () => {
  const state = { bounds: { x: 1, y: 2, width: 3, height: 4 }, maximized: true };
  expect(() => {
    writeState(join(folder, 'missing', 'window.json'), state);
  }).not.toThrow();
});
