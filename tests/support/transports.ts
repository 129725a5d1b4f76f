import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { createRouterClient } from '@orpc/server';
import { readPackageFile } from '../../backend/citing/package-file.ts';
import type { Entry } from '../../backend/process/host.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';
import { supervise } from '../../backend/supervisor.ts';
import { createSpool } from '../../backend/spool.ts';
import { createApp } from '../../core/index.ts';
import { createCitationLister } from '../../core/list-citations.ts';
import { createReader } from '../../core/reading/read-article.ts';
import { openLibrary } from '../../db/open.ts';
import { startServer } from '../../server/start.ts';
import { signIn } from './faulty-server.ts';
import type { LibraryClient } from './library-calls.ts';
import { FAULTY } from './supervised.ts';
import { threadSpawn } from './thread-spawn.ts';

/** A client of a library of its own, over one way to reach it. */
export interface Transport {
  client: LibraryClient;
  close: () => Promise<void>;
}

/** What a transport is opened over. */
export interface TransportOptions {
  file: string;
  /** Whether reading an article takes a second, for what is to happen in the meantime. */
  slow: boolean;
}

/** Every way in which a face of Dixit reaches the library. */
export const TRANSPORTS: Readonly<
  Record<string, (options: TransportOptions) => Promise<Transport>>
> = {
  'in process': inProcess,
  'over HTTP': overHttp,
  'over a MessagePort': overMessagePort,
};

/** Opens a new library over a transport; both are gone when it is closed. */
export async function openTransport(name: string, slow = false): Promise<Transport> {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-transport-'));
  const open = TRANSPORTS[name];
  if (!open) throw new Error(`No transport called ${name}.`);
  const { client, close } = await open({ file: join(folder, 'Library.dixit'), slow });
  return {
    client,
    async close() {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

function inProcess({ file, slow }: TransportOptions): Promise<Transport> {
  const read = createReader();
  const app = createApp({
    library: openLibrary(file, { now: Date.now() }),
    now: Date.now,
    async readArticle(bytes, name, signal) {
      if (slow) await setTimeout(1000, undefined, signal && { signal });
      return read(bytes, name);
    },
    listCitations: createCitationLister(readPackageFile),
    spool: createSpool(tmpdir()),
    version: '1.2.3',
  });
  return Promise.resolve({
    client: createRouterClient(app.router),
    close() {
      app.close();
      return Promise.resolve();
    },
  });
}

async function overHttp({ file, slow }: TransportOptions): Promise<Transport> {
  const server = await startServer({
    library: { file, create: true, sample: false },
    version: '1.2.3',
    assets: new Map(),
    spawn: nodeSpawn(modules(slow)),
  });
  const authorization = `Bearer ${await signIn(server)}`;
  // What a browser adds by itself.
  const headers = { authorization, origin: server.origin, 'sec-fetch-site': 'same-origin' };
  const link = new HttpLink({ url: `${server.origin}/rpc`, headers });
  return { client: createORPCClient(link), close: server.close };
}

function modules(slow: boolean): Readonly<Record<Entry, URL>> {
  return slow ? { ...NODE_MODULES_OF_BACKEND, reader: FAULTY.reader } : NODE_MODULES_OF_BACKEND;
}

function overMessagePort({ file, slow }: TransportOptions): Promise<Transport> {
  const { port1, port2 } = new MessageChannel();
  const supervisor = supervise({
    spawn: threadSpawn(modules(slow).reader),
    library: { file, create: true, sample: false },
    version: '1.2.3',
    onStart: (backend) => {
      backend.post({ type: 'connect' }, [port1]);
    },
    onEnd: () => undefined,
  });
  const link = new PortLink({ port: port2 });
  port2.start();
  return Promise.resolve({
    client: createORPCClient(link),
    async close() {
      port2.close();
      await supervisor.close();
    },
  });
}
