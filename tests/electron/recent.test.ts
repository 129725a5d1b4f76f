import { expect, test, vi } from 'vitest';
import { channels } from '../../contract/desktop.ts';
import { startEachTest } from './start-each-test.ts';

const electron = await vi.hoisted(async () => {
  const { makeElectron } = await import('../support/electron-stub.ts');
  return makeElectron();
});
vi.mock('electron', () => electron);

const { folder, inFolder, backends, latest } = startEachTest(electron);

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
  expect(electron.app.recent).toEqual([inFolder('Library.dixit'), '/a/other.dixit']);
  expect(labels().map(({ label }) => label)).toEqual([
    `Library — ${folder()}`,
    'All recent libraries…',
  ]);
});

test('those that are not in their place are told of, and nothing is left for them', async () => {
  latest().emit('message', { type: 'ready', isOpen: true });
  await open('/a/other.dixit');
  labels()[0]?.click?.();
  await vi.waitFor(() => expect(electron.dialog.shown).toHaveLength(1));
  expect(electron.dialog.shown[0]?.detail).toBe(inFolder('Library.dixit'));
  expect(backends()).toHaveLength(2);
});

test('the open library is shown where the system shows files', async () => {
  const invoke = electron.ipcMain.invokable.get(channels.shell);
  await invoke?.({ senderFrame: { parent: null, origin: 'app://app' } }, 'showInFolder', {
    what: 'library',
  });
  expect(electron.revealed).toEqual([inFolder('Library.dixit')]);
});
