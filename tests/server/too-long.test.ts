import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { explain } from '../../renderer/app/explain.ts';
import type { RunningServer } from '../../server/start.ts';
import { signIn, startFaultyServer } from '../support/faulty-server.ts';
import type { LibraryClient } from '../support/library-calls.ts';

let server: RunningServer;
let client: LibraryClient;

beforeAll(async () => {
  server = await startFaultyServer();
  const authorization = `Bearer ${await signIn(server)}`;
  const headers = { authorization, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  client = createORPCClient(new RPCLink({ url: `${server.origin}/rpc`, headers }));
});

afterAll(() => server.close());

test.each([
  ['a little', 'x'.repeat(1024 * 1024)],
  ['much', '界'.repeat(1_000_000)],
])('a text that is %s too long to send is refused in words for the window', async (_, text) => {
  const error = await client.quotes.add({ text }).catch((reason: unknown) => reason);
  const { code, message } = explain(error);
  expect(code).toBe('PAYLOAD_TOO_LARGE');
  expect(message).toMatch(/^This is too long to send: .*1 MB.*Nothing was changed/u);
});
