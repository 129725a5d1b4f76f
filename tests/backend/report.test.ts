import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { channelPort } from '../../backend/process/channel-port.ts';
import { NODE_MODULES_OF_BACKEND } from '../../backend/process/node-host.ts';
import { toArgument } from '../../backend/process/task.ts';
import { FAULTY } from '../support/supervised.ts';
import type { LibraryClient } from '../support/library-calls.ts';

/** What a backend writes to its standard error while `work` calls it. */
async function writtenDuring(
  program: URL,
  work: (client: LibraryClient) => Promise<void>,
): Promise<string> {
  const library = { file: '/nowhere/a.dixit', create: false, sample: false };
  const task = toArgument({ library, version: '1.2.3', checkAfterCrash: true, doorFolder: null });
  const child = fork(program, [task], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let written = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const channel = {
    post: (message: object) => child.send(message),
    onMessage: (listener: (message: unknown) => void) => child.on('message', listener),
  };
  const link = new RPCLink({ port: channelPort(channel, () => undefined) });
  await work(createORPCClient(link));
  const closed = once(child, 'close');
  child.send({ type: 'close' });
  await closed;
  return written;
}

test('a refused call is an answer, and nothing is written down', async () => {
  const written = await writtenDuring(NODE_MODULES_OF_BACKEND.backend, async (client) => {
    expect(await client.library.status()).toMatchObject({ state: 'closed' });
    const refused = { code: 'LIBRARY_CLOSED' };
    await expect(client.quotes.get({ id: 1 })).rejects.toMatchObject(refused);
    await expect(client.quotes.get({ id: -1 })).rejects.toMatchObject({ status: 400 });
  });
  expect(written).toBe('');
});

test('of an unexpected failure the place is written down, and no word of what was in it', async () => {
  const written = await writtenDuring(FAULTY.backend, async (client) => {
    await expect(client.tags.list()).rejects.toMatchObject({ status: 500 });
  });
  expect(written).toMatch(/^Dixit: TypeError while answering a call\n {4}at .*faulty-backend/u);
  expect(written).not.toContain('user');
});
