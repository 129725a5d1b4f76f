import { describe, expect, test } from 'vitest';
import type { LibraryChoice } from '../../../backend/process/task.ts';
import { channels } from '../../../contract/desktop.ts';
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
  const router = createShellRouter(supervisor, '/home/ada', async (create) => {
    asked.push(create);
    return chosen;
  });
  answerShellCalls(ipcMain as never, router);
  const invoke = async (path: unknown, input: unknown, event: unknown = PAGE) =>
    ipcMain.invokable.get(channels.shell)?.(event, path, input);
  return { invoke, used, asked, present };
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
