import { describe, expect, test } from 'vitest';
import type { LibraryChoice } from '../../../backend/process/task.ts';
import { channels } from '../../../contract/desktop.ts';
import { openRecents } from '../../../backend/libraries/recents.ts';
import { createShelf, type Shelf } from '../../../backend/libraries/shelf.ts';
import { answerShellCalls } from '../../../electron/shell/calls.ts';
import { createShellRouter } from '../../../electron/shell/router.ts';
import { isFromPage } from '../../../electron/shell/sender.ts';
import { makeElectron } from '../../support/electron-stub.ts';

const PAGE = { senderFrame: { parent: null, origin: 'app://app' } };
const NO_LIBRARY = 'There is no such file.';

function setUp(chosen: string | null = null) {
  const { ipcMain } = makeElectron();
  const used: LibraryChoice[] = [];
  const asked: boolean[] = [];
  const present = { file: '/home/ada/Library.dixit', create: false, sample: false };
  const supervisor = {
    library: () => present,
    async use(library: LibraryChoice) {
      if (library.file.endsWith('missing.dixit')) throw new Error(NO_LIBRARY);
      used.push(library);
    },
  };
  const copied: string[] = [];
  const revealed: string[] = [];
  const shelf = createShelf({
    supervisor,
    recents: openRecents(null),
    spawn: () => {
      throw new Error('Nothing is started here.');
    },
    async reveal(file) {
      revealed.push(file);
      return Promise.resolve(true);
    },
  });
  const saveCopy: Shelf['saveCopy'] = async (target) => {
    if (target.endsWith('full.dixit')) return { ok: false, reason: 'The disk is full.' };
    copied.push(target);
    return Promise.resolve({ ok: true });
  };
  const choose = {
    async library(create: boolean) {
      asked.push(create);
      return chosen;
    },
    copy: async () => chosen,
  };
  const print = {
    onPrinter: async () => chosen !== null,
    async intoFile(name: string) {
      if (name === 'full') throw new Error('The disk is full.');
      return chosen;
    },
  };
  const shelved = { ...shelf, saveCopy };
  const router = createShellRouter(supervisor, shelved, '/home/ada', choose, print);
  answerShellCalls(ipcMain as never, router);
  const invoke = async (path: unknown, input: unknown, event: unknown = PAGE) =>
    ipcMain.invokable.get(channels.shell)?.(event, path, input);
  return { invoke, used, asked, present, copied, revealed };
}

describe('the sender', () => {
  test.each([
    ['the page', PAGE, true],
    ['a frame in the page', { senderFrame: { parent: {}, origin: 'app://app' } }, false],
    ['another origin', { senderFrame: { parent: null, origin: 'https://example.org' } }, false],
    ['an opaque origin', { senderFrame: { parent: null, origin: 'null' } }, false],
    ['a frame that is gone', { senderFrame: null }, false],
  ])('%s is heard: %s', (_who, event, heard) => {
    expect(isFromPage(event as never)).toBe(heard);
  });

  test('anybody but the page is refused, and nothing happens', async () => {
    const { invoke, used, asked } = setUp('/home/ada/Other.dixit');
    const stranger = { senderFrame: { parent: null, origin: 'https://example.org' } };
    expect(await invoke('openLibrary', { create: false, path: null }, stranger)).toMatchObject({
      ok: false,
      code: 'FORBIDDEN',
    });
    expect([used, asked]).toEqual([[], []]);
  });
});

describe('calls', () => {
  test('about tells what this shell is', async () => {
    expect(await setUp().invoke('about', undefined)).toEqual({
      ok: true,
      output: { kind: 'desktop', libraryFolder: '/home/ada', nativeDialogs: true },
    });
  });

  test('openLibrary opens what the user chose in the dialog', async () => {
    const { invoke, used, asked } = setUp('/home/ada/New.dixit');
    expect(await invoke('openLibrary', { create: true, path: null })).toEqual({
      ok: true,
      output: { opened: true },
    });
    expect(asked).toEqual([true]);
    expect(used).toEqual([{ file: '/home/ada/New.dixit', create: true, sample: false }]);
  });

  test('openLibrary stays where it is when the user chose nothing', async () => {
    const { invoke, used } = setUp(null);
    expect(await invoke('openLibrary', { create: false, path: null })).toEqual({
      ok: true,
      output: { opened: false },
    });
    expect(used).toEqual([]);
  });

  test('a path from the window is refused', async () => {
    const { invoke, used, asked } = setUp('/home/ada/Other.dixit');
    expect(await invoke('openLibrary', { create: false, path: '/etc/passwd' })).toMatchObject({
      ok: false,
      code: 'REFUSED',
    });
    expect([used, asked]).toEqual([[], []]);
  });

  test('saveCopy writes where the user chose in the dialog', async () => {
    const { invoke, copied } = setUp('/media/stick/Copy.dixit');
    expect(await invoke('saveCopy', { path: null })).toEqual({
      ok: true,
      output: { file: '/media/stick/Copy.dixit' },
    });
    expect(copied).toEqual(['/media/stick/Copy.dixit']);
  });

  test.each([
    ['the user chose nothing', null, null, { ok: true, output: { file: null } }],
    ['the window names a path', '/a/Copy.dixit', '/etc/b.dixit', { ok: false, code: 'REFUSED' }],
    [
      'it cannot be written',
      '/a/full.dixit',
      null,
      { ok: false, code: 'REFUSED', message: 'The disk is full.' },
    ],
  ])('saveCopy writes nothing where %s', async (_, chosen, path, answer) => {
    const { invoke, copied } = setUp(chosen);
    expect(await invoke('saveCopy', { path })).toMatchObject(answer);
    expect(copied).toEqual([]);
  });

  test.each([
    ['printer', '/a/List.pdf', { done: true, file: null }],
    ['printer', null, { done: false, file: null }],
    ['pdf', '/a/List.pdf', { done: true, file: 'List.pdf' }],
    ['pdf', null, { done: false, file: null }],
  ])('print to a %s, where the user chose %j', async (to, chosen, output) => {
    const { invoke } = setUp(chosen);
    expect(await invoke('print', { to, name: 'List' })).toEqual({ ok: true, output });
  });

  test('print says why nothing was printed, and takes no path', async () => {
    const { invoke } = setUp('/a/List.pdf');
    expect(await invoke('print', { to: 'pdf', name: 'full' })).toMatchObject({
      code: 'REFUSED',
      message: 'The disk is full.',
    });
    expect(await invoke('print', { to: '/etc/passwd', name: 'x' })).toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('showInFolder shows the library, and takes no path', async () => {
    const { invoke, revealed, present } = setUp();
    expect(await invoke('showInFolder', { what: 'library' })).toEqual({
      ok: true,
      output: { shown: true, file: present.file },
    });
    expect(await invoke('showInFolder', { what: '/etc' })).toMatchObject({ code: 'BAD_REQUEST' });
    expect(revealed).toEqual([present.file]);
  });

  test('openRecent opens nothing that is not on the list', async () => {
    const { invoke, used } = setUp();
    expect(await invoke('recentLibraries', undefined)).toEqual({ ok: true, output: [] });
    expect(await invoke('openRecent', { id: '/etc/passwd' })).toMatchObject({ code: 'REFUSED' });
    expect(used).toEqual([]);
  });

  test('reopenLibrary tries the present file again', async () => {
    const { invoke, used, present } = setUp();
    expect(await invoke('reopenLibrary', undefined)).toMatchObject({ ok: true });
    expect(used).toEqual([present]);
  });

  test.each([
    ['openLibrary', undefined],
    ['openLibrary', {}],
    ['openLibrary', { create: 'yes', path: null }],
    ['openLibrary', { create: true, path: 'x'.repeat(4001) }],
    ['openLibrary', 'text'],
  ])('input that the contract does not know is refused: %s %j', async (path, input) => {
    const { invoke, asked } = setUp('/home/ada/Other.dixit');
    expect(await invoke(path, input)).toMatchObject({ ok: false, code: 'BAD_REQUEST' });
    expect(asked).toEqual([]);
  });

  test.each(['quit', 'constructor', '__proto__', 'toString', '', 1, null, ['about']])(
    'there is no procedure %j',
    async (path) => {
      expect(await setUp().invoke(path, undefined)).toMatchObject({ ok: false, code: 'FORBIDDEN' });
    },
  );

  test('a failure of ours is told without its words', async () => {
    const { invoke } = setUp('/home/ada/missing.dixit');
    const answer = await invoke('openLibrary', { create: false, path: null });
    expect(answer).toMatchObject({ ok: false, code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(answer)).not.toContain(NO_LIBRARY);
  });
});
