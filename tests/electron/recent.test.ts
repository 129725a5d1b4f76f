import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channels } from '../../contract/desktop.ts';
import { startDesktop } from '../../electron/desktop.ts';
import { createLinks } from '../../electron/links/links.ts';
import type { StubChild } from '../support/electron-stub.ts';

const { makeElectron, electron } = await vi.hoisted(async () => {
  const stub = await import('../support/electron-stub.ts');
  return { makeElectron: stub.makeElectron, electron: stub.makeElectron() };
});
vi.mock('electron', () => electron);

let folder = '';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'Date', 'performance'],
  });
  Object.assign(electron, makeElectron());
  folder = mkdtempSync(join(tmpdir(), 'dixit-desktop-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
  electron.app.setPath('userData', folder);
  start();
});

function start() {
  startDesktop({
    library: { file: join(folder, 'Library.dixit'), create: true, sample: true },
    libraryFolder: folder,
    links: createLinks(),
    page: join(folder, 'page'),
    preload: join(folder, 'preload.cjs'),
    modules: {
      backend: pathToFileURL(join(folder, 'backend.js')),
      reader: pathToFileURL(join(folder, 'reader.js')),
      copier: pathToFileURL(join(folder, 'copier.js')),
    },
  });
}

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

const backends = () =>
  electron.utilityProcess.children.filter(({ modulePath }) => modulePath.endsWith('backend.js'));
const latest = () => backends().at(-1) as StubChild;

const labels = () => {
  const [file] = electron.Menu.applied as { submenu: { label?: string; submenu?: unknown }[] }[];
  const recent = file?.submenu.find(({ label }) => label === 'Open recent')?.submenu;
  return (recent as { label?: string; click?: () => void }[]).filter(({ label }) => label);
};

/** Another library is opened, with all that goes with it. */
async function open(library: string) {
  electron.app.emit('second-instance', {}, ['dixit'], '/', { library });
  await vi.advanceTimersByTimeAsync(0);
  latest().emit('exit', 0);
  await vi.advanceTimersByTimeAsync(0);
  latest().emit('message', { type: 'ready', isOpen: true });
}

test('libraries that were open are in the menu, and in the list of the system', async () => {
  latest().emit('message', { type: 'ready', isOpen: true });
  await open('/a/other.dixit');
  expect(electron.app.recent).toEqual([join(folder, 'Library.dixit'), '/a/other.dixit']);
  expect(labels().map(({ label }) => label)).toEqual([
    `Library — ${folder}`,
    'All recent libraries…',
  ]);
});

test('those that are not in their place are told of, and nothing is left for them', async () => {
  latest().emit('message', { type: 'ready', isOpen: true });
  await open('/a/other.dixit');
  labels()[0]?.click?.();
  await vi.waitFor(() => expect(electron.dialog.shown).toHaveLength(1));
  expect(electron.dialog.shown[0]?.detail).toBe(join(folder, 'Library.dixit'));
  expect(backends()).toHaveLength(2);
});

test('the open library is shown where the system shows files', async () => {
  const invoke = electron.ipcMain.invokable.get(channels.shell);
  await invoke?.({ senderFrame: { parent: null, origin: 'app://app' } }, 'showInFolder', {
    what: 'library',
  });
  expect(electron.revealed).toEqual([join(folder, 'Library.dixit')]);
});
