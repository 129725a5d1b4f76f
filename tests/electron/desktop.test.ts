import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { channels } from '../../contract/desktop.ts';
import { LIMITS } from '../../backend/process/limits.ts';
import type { StubChild } from '../support/electron-stub.ts';
import { startEachTest } from './start-each-test.ts';

const electron = await vi.hoisted(async () => {
  const { makeElectron } = await import('../support/electron-stub.ts');
  return makeElectron();
});
vi.mock('electron', () => electron);

const PAGE_FRAME = { parent: null, origin: 'app://app' };
const { folder, inFolder, start, backends, latest } = startEachTest(electron);

const theWindow = () => electron.windows[0] as NonNullable<(typeof electron.windows)[0]>;
const contents = () => theWindow().webContents;
const connects = (child: StubChild) =>
  child.posted.filter(({ message }) => (message as { type: string }).type === 'connect');

/** The page asks for its port, as the preload does. */
function connect(senderFrame: unknown = PAGE_FRAME) {
  electron.ipcMain.emit(channels.connect, { senderFrame, sender: contents() });
}

describe('the window', () => {
  test('has none of the powers of Node, and the sandbox around it', () => {
    expect(theWindow().options.webPreferences).toEqual({
      preload: inFolder('preload.cjs'),
      devTools: true,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
    });
  });

  test('has developer tools only where it is not packaged', () => {
    electron.app.isPackaged = true;
    start();
    expect(electron.windows.at(-1)?.options.webPreferences?.['devTools']).toBe(false);
    const filter = electron.session.defaultSession.registered.get('before-request');
    const answers: unknown[] = [];
    const details = { url: 'devtools://devtools/bundled/inspector.html' };
    filter?.(details as never, ((answer: unknown) => answers.push(answer)) as never);
    expect(answers).toEqual([{ cancel: true }]);
  });

  test('is the only one, and shows our own page', () => {
    expect(electron.windows).toHaveLength(1);
    expect(theWindow().did).toEqual(['load app://app/index.html']);
  });

  test('is guarded before it exists', () => {
    let stopped = false;
    contents().emit('will-navigate', {
      url: 'https://example.org/',
      preventDefault: () => (stopped = true),
    });
    expect(stopped).toBe(true);
    expect(contents().openWindow('https://example.org/')).toEqual({ action: 'deny' });
    expect([...electron.session.defaultSession.registered.keys()].toSorted()).toEqual([
      'before-request',
      'device-permission',
      'permission-check',
      'permission-request',
    ]);
  });

  test('is served over the protocol of the page alone', () => {
    expect([...electron.protocol.handlers.keys()]).toEqual(['app']);
  });

  test('remembers where it was closed', () => {
    theWindow().emit('ready-to-show');
    theWindow().maximize();
    theWindow().emit('close');
    expect(JSON.parse(readFileSync(inFolder('window.json'), 'utf8'))).toEqual({
      bounds: { x: 10, y: 20, width: 800, height: 600 },
      maximized: true,
    });
  });

  test('comes to the front at a second start', () => {
    electron.app.emit('second-instance');
    expect(theWindow().did.slice(-2)).toEqual(['restore', 'focus']);
  });

  test.each([
    ['another library opens that', '/a/other.dixit', 2],
    ['the same library leaves it open', null, 1],
    ['something that is no path opens nothing', 'other.dixit', 1],
  ])('a second start with %s', async (_, named, count) => {
    connect();
    latest().emit('message', { type: 'ready', isOpen: true });
    const library = named ?? inFolder('Library.dixit');
    electron.app.emit('second-instance', {}, ['dixit'], '/', { library });
    await vi.advanceTimersByTimeAsync(0);
    if (count === 2) latest().emit('exit', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(backends()).toHaveLength(count);
    expect(latest().args.join(' ')).toContain(count === 2 ? library : folder());
    // The page hears that what it shows is of the library before.
    expect(contents().posted.at(-1)?.message).toBe(count);
  });
});

describe('the library process', () => {
  test('is started once, with the library', () => {
    expect(backends()).toHaveLength(1);
    expect(latest().args.join(' ')).toContain('Library.dixit');
  });

  test('is joined to the page that asks, and to nobody else', () => {
    connect({ parent: null, origin: 'https://example.org' });
    connect({ parent: {}, origin: 'app://app' });
    connect(null);
    expect(contents().posted).toEqual([]);
    connect();
    expect(contents().posted.map(({ channel }) => channel)).toEqual([channels.port]);
    expect(connects(latest())).toHaveLength(1);
  });

  test('is started again within a second of its end, and the page gets a new port', () => {
    connect();
    latest().emit('message', { type: 'ready' });
    latest().emit('exit', 1);
    vi.advanceTimersByTime(1000);
    expect(backends()).toHaveLength(2);
    expect(connects(latest())).toHaveLength(1);
    const ports = contents().posted.map(({ ports: handed }) => handed[0]?.name);
    expect(new Set(ports).size).toBe(2);
  });

  test('is ended when it falls silent', () => {
    latest().emit('message', { type: 'ready' });
    vi.advanceTimersByTime(LIMITS.silenceMs - 1);
    expect(latest().killed).toBe(0);
    vi.advanceTimersByTime(2);
    expect(latest().killed).toBe(1);
  });

  test('is closed in order before the app ends', async () => {
    let held = false;
    latest().emit('message', { type: 'ready' });
    electron.app.emit('will-quit', { preventDefault: () => (held = true) });
    await vi.advanceTimersByTimeAsync(0);
    expect(held).toBe(true);
    expect(latest().posted.map(({ message }) => message)).toEqual([{ type: 'close' }]);
    expect(electron.trace).not.toContain('quit');
    latest().emit('exit', 0);
    await vi.advanceTimersByTimeAsync(0);
    expect(electron.trace).toContain('quit');
    expect(backends()).toHaveLength(1);
  });
});

describe('a library process that keeps ending', () => {
  async function endThrice() {
    for (let count = 0; count < 3; count += 1) {
      latest().emit('exit', 1);
      await vi.advanceTimersByTimeAsync(1000);
    }
  }

  test('is told to the user, once', async () => {
    await endThrice();
    expect(electron.dialog.shown).toHaveLength(1);
    expect(electron.dialog.shown[0]?.buttons).toContain('Restart');
  });

  test('the details can be copied, and hold no path', async () => {
    electron.dialog.answers.push(2);
    await endThrice();
    expect(electron.copied).toHaveLength(1);
    expect(electron.copied[0]).toContain('Dixit 1.2.3');
    expect(electron.copied[0]).not.toContain(folder());
  });

  test('another library can be opened', async () => {
    electron.dialog.answers.push(1, { canceled: false, filePaths: ['/a/other.dixit'] });
    await endThrice();
    latest().emit('exit', 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(latest().args.join(' ')).toContain('/a/other.dixit');
  });

  test('an end that was asked for is not counted', async () => {
    const invoke = electron.ipcMain.invokable.get(channels.shell);
    for (let count = 0; count < 4; count += 1) {
      latest().emit('message', { type: 'ready' });
      void invoke?.({ senderFrame: PAGE_FRAME }, 'reopenLibrary', undefined);
      await vi.advanceTimersByTimeAsync(0);
      latest().emit('exit', 0);
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(backends()).toHaveLength(5);
    expect(electron.dialog.shown).toEqual([]);
  });
});

describe('a window that crashes', () => {
  test('is reloaded when the user says so', async () => {
    electron.dialog.answers.push(0);
    contents().emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    await vi.advanceTimersByTimeAsync(0);
    expect(electron.dialog.shown).toHaveLength(1);
    expect(contents().reloads).toHaveLength(1);
  });

  test('an orderly end asks nothing', () => {
    contents().emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    expect(electron.dialog.shown).toEqual([]);
  });
});

test('the log holds codes and counts, and no path', async () => {
  latest().emit('exit', 1);
  await vi.advanceTimersByTimeAsync(1000);
  const log = readFileSync(inFolder('dixit.log'), 'utf8');
  expect(log).toContain('"code":"backend-ended"');
  expect(log).not.toContain(folder());
});
