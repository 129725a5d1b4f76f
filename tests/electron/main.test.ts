import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeElectron } from '../support/electron-stub.ts';

let electron = makeElectron();
let folder = '';
const started: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-data-'));
  vi.stubEnv('XDG_DATA_HOME', folder);
  vi.stubEnv('APPDATA', folder);
  vi.resetModules();
  electron = makeElectron();
  vi.doMock('electron', () => electron);
  vi.doMock('../../electron/desktop.ts', () => ({
    startDesktop: (options: unknown) => started.push(options),
  }));
  started.length = 0;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('sandbox, scheme and switches are set before Electron is ready', async () => {
  await import('../../electron/main.ts');
  const ready = electron.trace.indexOf('whenReady');
  const before = electron.trace.slice(0, ready);
  expect(before).toContain('enableSandbox');
  expect(before.filter((line) => line.startsWith('privileged'))).toHaveLength(1);
  expect(before).toContain('switch host-resolver-rules MAP * ~NOTFOUND');
  expect(before).toContain('switch disable-component-update');
});

test('the first start opens the window', async () => {
  await import('../../electron/main.ts');
  expect(started).toHaveLength(1);
  expect(started[0]).toMatchObject({ library: { create: true, sample: true } });
});

test('a second start hands over to the first and ends', async () => {
  electron.app.isFirst = false;
  await import('../../electron/main.ts');
  expect(started).toEqual([]);
  expect(electron.trace.at(-1)).toBe('quit');
});

test('a second start tells the first which library it was to open', async () => {
  const { argv } = process;
  process.argv = ['dixit', '--library', join(folder, 'other.dixit')];
  await import('../../electron/main.ts').finally(() => {
    process.argv = argv;
  });
  expect(electron.app.starts).toEqual([{ library: join(folder, 'other.dixit') }]);
  expect(started[0]).toMatchObject({ library: { file: join(folder, 'other.dixit') } });
});

test.skipIf(process.platform === 'darwin')(
  'the data folder is made, and the files of Chromium stay in a folder of their own',
  async () => {
    await import('../../electron/main.ts');
    const own = join(folder, 'Dixit', 'desktop');
    expect(electron.app.getPath('userData')).toBe(own);
    expect(existsSync(own)).toBe(true);
  },
);
