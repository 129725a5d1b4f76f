import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';
import { rememberOpening } from '../../renderer/connection/opening.ts';
import { startServer } from '../../server/start.ts';
import type { RunningServer } from '../../server/start.ts';
import { signIn } from '../support/faulty-server.ts';
import type { Client } from '../../renderer/connection/connection.ts';

const LEFT = { code: 'LIBRARY_CLOSED', defined: true, data: { code: 'LEFT' } };

let folder: string;
let server: RunningServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-windows-'));
  server = await startServer({
    library: { file: join(folder, 'first.dixit'), create: true, sample: false },
    version: '1.2.3',
    assets: new Map(),
    spawn: nodeSpawn(NODE_MODULES_OF_BACKEND),
  });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A window, which remembers the opening that it was told of. */
async function openWindow(): Promise<Client> {
  const authorization = `Bearer ${await signIn(server)}`;
  const opening = rememberOpening();
  const link = new RPCLink({
    url: `${server.origin}/rpc`,
    headers: () => ({
      authorization,
      origin: server.origin,
      'sec-fetch-site': 'same-origin',
      ...opening.headers(),
    }),
    async fetch(request, init, _options, path) {
      const answer = await fetch(request, init);
      opening.hear(path, answer);
      return answer;
    },
  });
  return createORPCClient(link);
}

test('a window that shows the library before changes nothing in the one that is open', async () => {
  const [first, second] = [await openWindow(), await openWindow()];
  await Promise.all([first.library.status(), second.library.status()]);
  const { id } = await second.quotes.add({ text: 'Said in the first library' });
  const steps = await second.library.watch();
  await steps.next();
  const ended = steps.next().catch((error: unknown) => error);

  await first.shell.openLibrary({ create: true, path: join(folder, 'second.dixit') });
  await first.library.status();
  const other = await first.quotes.add({ text: 'Said in the second library' });
  expect(other.id).toBe(id);

  expect(await ended).toMatchObject(LEFT);
  const edited = second.quotes.edit({ id, changes: { text: 'Said where?' } });
  await expect(edited).rejects.toMatchObject(LEFT);
  await expect(second.library.watch()).rejects.toMatchObject(LEFT);
  expect((await first.quotes.get({ id })).text).toBe('Said in the second library');

  // Once it knows which library is open, it may go on.
  expect(await second.library.status()).toMatchObject({ name: 'second.dixit' });
  expect((await second.quotes.get({ id })).text).toBe('Said in the second library');
});
