import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../contract/index.ts';
import type { Server } from './server.ts';

/** The library behind the window, for what a test arranges and for what it checks. */
export type Api = ContractRouterClient<Contract>;

/** Signs in beside the window and calls as it does. */
export async function connectApi({ origin, address }: Server): Promise<Api> {
  const post = { 'content-type': 'application/json', origin, 'sec-fetch-site': 'same-origin' };
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: post,
    body: JSON.stringify({ token: new URL(await address()).hash.slice(1) }),
  });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const { token } = (await answer.json()) as { token: string };
  const headers = { ...post, authorization: `Bearer ${token}` };
  return createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }));
}

/** Takes a text in as an article; its review waits in the queue. */
export async function takeIn(api: Api, text: string, name = 'Pasted text.txt'): Promise<number> {
  const bytes = Buffer.from(text, 'utf8');
  const { fileId } = await api.files.begin({ name, size: bytes.length });
  await api.files.append({ fileId, base64: bytes.toString('base64') });
  const { id } = await api.captures.start({ fileId });
  return id;
}
