import { z } from 'zod';
import { nodeSpawn } from '../../backend/process/node-host.ts';
import { startServer } from '../../server/start.ts';
import type { RunningServer } from '../../server/start.ts';
import type { Asset } from '../../server/static.ts';
import { FAULTY } from './supervised.ts';

/** A loopback server in this process, over a backend that goes wrong when it is asked to. */
export async function startFaultyServer(): Promise<RunningServer & { port: number }> {
  const page: Asset = { mediaType: 'text/html; charset=utf-8', bytes: Buffer.from('<p>Dixit</p>') };
  const script: Asset = { mediaType: 'text/javascript', bytes: Buffer.from('start()') };
  const server = await startServer({
    library: { file: '/nowhere/a.dixit', create: true, sample: true },
    version: '1.2.3',
    assets: new Map([
      ['/', page],
      ['/assets/main.js', script],
    ]),
    spawn: nodeSpawn(FAULTY),
  });
  return { ...server, port: Number(new URL(server.origin).port) };
}

/** Exchanges a one-time address for the token of a session. */
export async function signIn({ origin, bootAddress }: RunningServer): Promise<string> {
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      origin,
      'sec-fetch-site': 'same-origin',
    },
    body: JSON.stringify({ token: new URL(bootAddress(null)).hash.slice(1) }),
  });
  return z.object({ token: z.string() }).parse(await answer.json()).token;
}
