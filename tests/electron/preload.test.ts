import type { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../contract/desktop.ts';

const { exposed, ipcRenderer, sent } = await vi.hoisted(async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const messages: unknown[][] = [];
  return {
    exposed: new Map<string, unknown>(),
    sent: messages,
    ipcRenderer: Object.assign(new Emitter(), {
      send: (...args: unknown[]) => messages.push(['send', ...args]),
      invoke: async (...args: unknown[]) => {
        messages.push(['invoke', ...args]);
        return { ok: true, output: null };
      },
    }),
  };
});

vi.mock('electron', () => ({
  ipcRenderer,
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => exposed.set(name, value),
  },
}));

const posted: unknown[][] = [];
vi.stubGlobal('window', { postMessage: (...args: unknown[]) => posted.push(args) });
await import('../../electron/preload.ts');
const bridge = exposed.get('dixit') as DesktopBridge;

beforeEach(() => {
  sent.length = 0;
  posted.length = 0;
});

test('the page is given functions, and nothing of Electron', () => {
  expect([...exposed.keys()]).toEqual(['dixit']);
  expect(new Set(Object.keys(bridge))).toEqual(
    new Set(['connect', 'nameUndo', 'onLink', 'onMenu', 'shellCall']),
  );
  expect(Object.values(bridge).every((value) => typeof value === 'function')).toBe(true);
});

test('connect asks for a port', () => {
  bridge.connect();
  expect(sent).toEqual([['send', 'dixit:connect']]);
});

test('a port is posted to the page with the opening it is for, and to its own origin alone', () => {
  ipcRenderer.emit('dixit:port', { ports: ['port'] }, 3);
  expect(posted).toEqual([[{ type: 'dixit:port', opening: 3 }, '/', ['port']]]);
});

test('a call goes to the shell with its path and its input', async () => {
  expect(await bridge.shellCall('about', undefined)).toEqual({ ok: true, output: null });
  expect(sent).toEqual([['invoke', 'dixit:shell', 'about', undefined]]);
});

test('a menu listener hears the command alone, until it stops', () => {
  const heard: unknown[][] = [];
  const stop = bridge.onMenu((...args) => heard.push(args));
  ipcRenderer.emit('dixit:menu', { sender: ipcRenderer }, 'find');
  stop();
  ipcRenderer.emit('dixit:menu', { sender: ipcRenderer }, 'cite');
  expect(heard).toEqual([['find']]);
  expect((ipcRenderer as EventEmitter).listenerCount('dixit:menu')).toBe(0);
});

test('a link that came before the page listened is heard, and each that comes after', () => {
  const heard: unknown[][] = [];
  ipcRenderer.emit('dixit:link', { sender: ipcRenderer }, 'dixit://search?q=first');
  ipcRenderer.emit('dixit:link', { sender: ipcRenderer }, 'dixit://search?q=second');
  const stop = bridge.onLink((...args) => heard.push(args));
  expect(heard).toEqual([['dixit://search?q=second']]);
  ipcRenderer.emit('dixit:link', { sender: ipcRenderer }, 'dixit://search?q=third');
  expect(heard).toEqual([['dixit://search?q=second'], ['dixit://search?q=third']]);
  stop();
  ipcRenderer.emit('dixit:link', { sender: ipcRenderer }, 'dixit://search?q=fourth');
  bridge.onLink((...args) => heard.push(args))();
  expect(heard.at(-1)).toEqual(['dixit://search?q=fourth']);
});

test('what undo and redo would do is told to the menu', () => {
  bridge.nameUndo({ undo: 'Keep quote', redo: null });
  expect(sent).toEqual([['send', 'dixit:undo-names', { undo: 'Keep quote', redo: null }]]);
});
