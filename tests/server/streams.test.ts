import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { RunningServer } from '../../server/start.ts';
import { signIn, startFaultyServer } from '../support/faulty-server.ts';
import type { LibraryClient } from '../support/library-calls.ts';

/** For what comes at once, save on a machine that has much else to do. */
const PATIENT = { timeout: 10_000 };

let server: RunningServer;
let client: LibraryClient;

beforeAll(async () => {
  server = await startFaultyServer();
  const authorization = `Bearer ${await signIn(server)}`;
  const headers = { authorization, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  client = createORPCClient(new RPCLink({ url: `${server.origin}/rpc`, headers }));
});

afterAll(() => server.close());

/** How many streams the backend has open. */
async function openStreams(): Promise<number> {
  const status = await client.library.status();
  const told: unknown = JSON.parse(status.state === 'closed' ? status.code : '{}');
  return z.object({ streams: z.int() }).parse(told).streams;
}

describe('a stream over HTTP', () => {
  test('ends in the backend when the page has gone, though nothing comes', async () => {
    const page = new AbortController();
    const events = await client.library.watch(undefined, { signal: page.signal });
    await events.next();
    expect(await openStreams()).toBe(1);
    page.abort();
    await expect.poll(openStreams, PATIENT).toBe(0);
  });

  test('ends with a typed error when the backend is restarted', async () => {
    const events = await client.library.watch();
    await events.next();
    const waiting = events.next();
    const restarted = { code: 'BACKEND_RESTARTED', defined: true };
    await expect(client.library.removeSample()).rejects.toMatchObject(restarted);
    await expect(waiting).rejects.toMatchObject(restarted);
    expect(await openStreams()).toBe(0);
  });
});
