import { describe, expect, test } from 'vitest';
import type { Host } from '../../../backend/process/host.ts';
import { LIBRARY_PORT } from '../../../contract/desktop.ts';
import { windowPort } from '../../../electron/library/window-port.ts';
import { makeContents } from '../../support/electron-stub.ts';

function setUp() {
  let count = 0;
  const port = windowPort(() => {
    count += 1;
    return { port1: `backend ${count}`, port2: `window ${count}` } as never;
  });
  return { port, contents: makeContents(), backend: makeBackend() };
}

function makeBackend() {
  const ports: unknown[] = [];
  const host: Host = {
    post: (message, handed = []) => {
      expect(message).toEqual({ type: 'connect' });
      ports.push(...handed);
    },
    onMessage: () => undefined,
    onExit: () => undefined,
    kill: () => undefined,
  };
  return { host, ports };
}

describe('the port', () => {
  test('each side gets one end, once the page asks', () => {
    const { port, contents, backend } = setUp();
    port.backendStarted(backend.host);
    expect(contents.posted).toEqual([]);
    port.windowAsks(contents as never);
    expect(contents.posted).toEqual([{ channel: LIBRARY_PORT, message: 1, ports: ['window 1'] }]);
    expect(backend.ports).toEqual(['backend 1']);
  });

  test('a page that asks before there is a backend is joined when there is', () => {
    const { port, contents, backend } = setUp();
    port.windowAsks(contents as never);
    expect(contents.posted).toEqual([]);
    port.backendStarted(backend.host);
    expect(contents.posted).toHaveLength(1);
  });

  test('a backend that was started again brings a new channel', () => {
    const { port, contents, backend } = setUp();
    port.backendStarted(backend.host);
    port.windowAsks(contents as never);
    port.backendEnded();
    const next = makeBackend();
    port.backendStarted(next.host);
    expect(contents.posted.map(({ ports }) => ports)).toEqual([['window 1'], ['window 2']]);
    expect([backend.ports, next.ports]).toEqual([['backend 1'], ['backend 2']]);
  });

  test('another opening of a library has a number of its own, and a restart has not', () => {
    const { port, contents, backend } = setUp();
    port.backendStarted(backend.host);
    port.windowAsks(contents as never);
    port.backendEnded();
    port.backendStarted(backend.host);
    port.libraryLeft();
    port.windowAsks(contents as never);
    port.backendEnded();
    port.backendStarted(backend.host);
    expect(contents.posted.map(({ message }) => message)).toEqual([1, 1, 2]);
  });

  test('a reloaded page gets a port of its own', () => {
    const { port, contents, backend } = setUp();
    port.backendStarted(backend.host);
    port.windowAsks(contents as never);
    port.windowAsks(contents as never);
    expect(backend.ports).toEqual(['backend 1', 'backend 2']);
  });

  test('nothing is handed to a backend that has ended or a page that is gone', () => {
    const { port, contents, backend } = setUp();
    port.backendStarted(backend.host);
    port.backendEnded();
    port.windowAsks(contents as never);
    expect(backend.ports).toEqual([]);
    const gone = Object.assign(makeContents(), { isDestroyed: () => true });
    port.windowAsks(gone as never);
    port.backendStarted(backend.host);
    expect(backend.ports).toEqual([]);
  });
});
