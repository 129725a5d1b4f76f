import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { onError, ORPCError } from '@orpc/server';
import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { PAGE_HEADERS } from '../backend/page/headers.ts';
import { OPENING_HEADER } from '../contract/opening.ts';
import { readJson } from './body.ts';
import { checkRequest } from './guard.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { CallContext } from './router/forward.ts';
import type { Sessions } from './sessions.ts';
import type { Asset } from './static.ts';

export interface LoopbackOptions {
  router: AnyRouter;
  sessions: Sessions;
  assets: ReadonlyMap<string, Asset>;
  /** Name of the present opening of a library. */
  opening: () => string;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<Refusal | null>;

/** Sizes and times of what comes in: our own page stays far below. */
const SERVER_OPTIONS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 3000,
  requestTimeout: 5000,
  connectionsCheckingInterval: 500,
  insecureHTTPParser: false,
};
const MAX_CONNECTIONS = 64;
/** Time in which the rest of a request that is too long may come in. */
const LINGER_MS = 500;

/** The server of the page and of the calls, for this machine and this user's browser alone. */
export function createLoopback(options: LoopbackOptions): Server {
  const routes = createRoutes(options);
  const server = createServer(SERVER_OPTIONS, (request, response) => {
    void answer(request, response);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('upgrade', (_request, socket: Socket) => {
    end(socket, '400 Bad Request');
  });
  server.on('connect', (_request, socket: Socket) => {
    end(socket, '405 Method Not Allowed');
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    end(socket, CLIENT_ERRORS[error.code ?? ''] ?? '400 Bad Request');
  });
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
    try {
      const refusal = checkRequest(request, hostOf(server)) ?? (await routes(request, response));
      if (refusal) send(response, refusal);
    } catch {
      // What went wrong is written down where it happened; here the client has gone or is told.
      if (response.headersSent) response.destroy();
      else send(response, refuse(500, 'That failed.'));
    }
  }
}

/** `127.0.0.1:PORT` of a server that listens. */
export function hostOf(server: Server): string {
  const bound = server.address();
  if (typeof bound !== 'object' || bound === null) throw new Error('The server does not listen.');
  return `${bound.address}:${bound.port}`;
}

function createRoutes({ router, sessions, assets, opening }: LoopbackOptions): Handler {
  const calls = new RPCHandler(router, { interceptors: [onError(() => undefined)] });

  return async (request, response) => {
    const { method, url = '' } = request;
    if (method === 'GET') return sendAsset(assets.get(url), response);
    if (url === '/session') return startSession(request, response);
    if (!url.startsWith('/rpc/')) return refuse(404, 'Nothing here.');
    if (!sessions.admits(request.headers.authorization)) return refuse(401, 'Not signed in.');
    const body = await readJson(request);
    if ('refusal' in body) return body.refusal;
    const parsed = Object.assign(request, { body: body.json });
    // The window keeps the name that came with what it shows, and so never a later one.
    response.setHeader(OPENING_HEADER, opening());
    const context: CallContext = { madeFor: headerOf(request, OPENING_HEADER) };
    const { matched } = await calls.handle(parsed, response, { prefix: '/rpc', context });
    return matched ? null : refuse(404, 'No such call.');
  };

  async function startSession(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Refusal | null> {
    const body = await readJson(request);
    if ('refusal' in body) return body.refusal;
    const boot = bootTokenOf(body.json);
    const token = boot === null ? null : sessions.exchange(boot);
    if (token === null) return refuse(401, 'That address was used before, or is too old.');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token }));
    return null;
  }
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}

function bootTokenOf(json: unknown): string | null {
  if (typeof json !== 'object' || json === null || !('token' in json)) return null;
  return typeof json.token === 'string' ? json.token : null;
}

function sendAsset(asset: Asset | undefined, response: ServerResponse): Refusal | null {
  if (!asset) return refuse(404, 'Nothing here.');
  response.setHeader('content-type', asset.mediaType);
  response.end(asset.bytes);
  return null;
}

/** Says why, and lets go of the connection: what is left of the request is not read. */
function send(response: ServerResponse, { status, reason }: Refusal): void {
  const isForUser = status === 413;
  const mediaType = isForUser ? 'application/json' : 'text/plain; charset=utf-8';
  response.writeHead(status, { 'content-type': mediaType, connection: 'close' });
  if (!isForUser) {
    response.end(`${reason}\n`);
    return;
  }
  // What the page sends can be as long as what the user wrote: an answer in words, as of any call.
  response.write(JSON.stringify({ json: new ORPCError('PAYLOAD_TOO_LARGE', { message: reason }) }));
  // A browser that is still sending when the connection goes would never read it.
  setTimeout(() => response.end(), LINGER_MS);
  response.req.resume();
}

const CLIENT_ERRORS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Answers where there is no request to answer. */
function end(socket: Socket, status: string): void {
  if (!socket.writable) return;
  const headers = Object.entries(PAGE_HEADERS).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status}`, ...headers, 'connection: close', '', ''].join('\r\n'));
}
