import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Links } from '../../electron/links/links.ts';
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
  expect(electron.app.starts).toEqual([{ library: join(folder, 'other.dixit'), link: null }]);
  expect(started[0]).toMatchObject({ library: { file: join(folder, 'other.dixit') } });
});

/** Starts the app as the system does for a link, and answers the links that a window would hear. */
async function startWith(...words: string[]) {
  const { argv } = process;
  process.argv = ['dixit', ...words];
  await import('../../electron/main.ts').finally(() => {
    process.argv = argv;
  });
  const heard: string[] = [];
  const [options] = started as { links: Links }[];
  options?.links.hear((link) => heard.push(link));
  return heard;
}

test('a start for a link hands it to the window, and opens the usual library', async () => {
  const other = ['--library', join(folder, 'other.dixit')];
  const heard = await startWith(...other, 'dixit://search?q=drone');
  expect(heard).toEqual(['dixit://search?q=drone']);
  expect(started[0]).not.toMatchObject({ library: { file: join(folder, 'other.dixit') } });
});

test('a second start for a link tells the first', async () => {
  electron.app.isFirst = false;
  await startWith('dixit://search?q=drone');
  expect(electron.app.starts).toEqual([{ library: null, link: 'dixit://search?q=drone' }]);
});

test('a link that macOS hands over before the window is there waits for it', async () => {
  const heard = startWith();
  let stopped = false;
  await vi.waitFor(() => expect(electron.app.listenerCount('open-url')).toBe(1));
  const event = { preventDefault: () => (stopped = true) };
  electron.app.emit('open-url', event, 'dixit://search?q=drone');
  electron.app.emit('open-url', event, 'dixit://quit');
  expect(await heard).toEqual(['dixit://search?q=drone']);
  expect(stopped).toBe(true);
});

test.each([true, false])('packaged or not (%s), it takes the links only as an app', async (is) => {
  electron.app.isPackaged = is;
  await import('../../electron/main.ts');
  expect(electron.trace.includes('protocol client dixit')).toBe(is);
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
