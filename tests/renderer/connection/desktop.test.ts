import { RPCHandler } from '@orpc/server/message-port';
import { implement } from '@orpc/server';
import { afterEach, expect, test, vi } from 'vitest';
import { contract } from '../../../contract/index.ts';
import { LIBRARY_PORT, type DesktopBridge } from '../../../contract/desktop.ts';
import type { Client } from '../../../renderer/connection/connection.ts';
import { connectDesktop } from '../../../renderer/connection/desktop.ts';

/** A backend that answers `library.status` and `tags.list`, and never answers `collections.list`. */
function backendOn(port: MessagePort, name: string): void {
  const os = implement(contract);
  const list = os.tags.list.handler(() => [{ id: 1, name, colour: null, quotes: 0 }]);
  const status = os.library.status.handler(() => ({
    state: 'closed' as const,
    file: name,
    code: '',
    message: '',
    version: '',
  }));
  const silence = os.collections.list.handler(() => new Promise<never>(() => {}));
  const watch = os.library.watch.handler(async function* () {
    yield { revision: 1, label: null };
    await new Promise<never>(() => {});
  });
  new RPCHandler({
    library: { status, watch },
    tags: { list },
    collections: { list: silence },
  }).upgrade(port);
  port.start();
}

/** A window that hears ports, and its bridge. */
function desktop(answer: Awaited<ReturnType<DesktopBridge['shellCall']>>) {
  const host = new EventTarget();
  vi.stubGlobal('window', host);
  const giveBackend = (name: string, opening = 1) => {
    const { port1, port2 } = new MessageChannel();
    backendOn(port1, name);
    const data = { type: LIBRARY_PORT, opening };
    const event = Object.assign(new Event('message'), { ports: [port2], data });
    Object.defineProperty(event, 'source', { value: host });
    host.dispatchEvent(event);
  };
  const connection = connectDesktop({
    connect: () => {},
    shellCall: () => Promise.resolve(answer),
    onMenu: () => () => {},
    onLink: () => () => {},
    nameUndo: () => {},
  });
  return { client: connection.client, giveBackend };
}

afterEach(() => vi.unstubAllGlobals());

const namesOf = async (client: Client) => (await client.tags.list()).map(({ name }) => name);

test('a call made before the port has come is answered when it comes', async () => {
  const { client, giveBackend } = desktop({ ok: true, output: undefined });
  const names = namesOf(client);
  giveBackend('first');
  expect(await names).toEqual(['first']);
});

test('after a restart, calls go to the new backend', async () => {
  const { client, giveBackend } = desktop({ ok: true, output: undefined });
  giveBackend('first');
  await namesOf(client);
  giveBackend('second');
  expect(await namesOf(client)).toEqual(['second']);
});

test('a call that the old backend left unanswered fails as a restart', async () => {
  const { client, giveBackend } = desktop({ ok: true, output: undefined });
  giveBackend('first');
  await namesOf(client);
  const answer = client.collections.list().catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 20));
  giveBackend('second');
  expect(await answer).toMatchObject({ code: 'BACKEND_RESTARTED' });
});

test('a stream from the old backend ends, so that the window knows to listen anew', async () => {
  const { client, giveBackend } = desktop({ ok: true, output: undefined });
  giveBackend('first');
  const steps = await client.library.watch();
  expect(await steps.next()).toMatchObject({ value: { revision: 1 } });
  const next = steps.next().catch((error: unknown) => error);
  giveBackend('second');
  expect(await next).toBeInstanceOf(Error);
});

const LEFT = { code: 'LIBRARY_CLOSED', data: { code: 'LEFT' } };

test('a call for a library that was left does not go to the next one', async () => {
  const { client, giveBackend } = desktop({ ok: true, output: undefined });
  giveBackend('first', 1);
  await client.library.status();
  const waiting = client.collections.list().catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 20));
  giveBackend('second', 2);
  expect(await waiting).toMatchObject(LEFT);
  await expect(client.tags.list()).rejects.toMatchObject(LEFT);
  expect(await client.library.status()).toMatchObject({ file: 'second' });
  expect(await namesOf(client)).toEqual(['second']);
});

test('a refusal of the shell is an error with its code', async () => {
  const { client } = desktop({ ok: false, code: 'REFUSED', message: 'Not that file.' });
  await expect(client.shell.reopenLibrary()).rejects.toMatchObject({
    code: 'REFUSED',
    message: 'Not that file.',
  });
});
