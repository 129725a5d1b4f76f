import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFaultyServer, signIn } from '../support/faulty-server.ts';
import { requestText, sendRaw } from '../support/raw-request.ts';
import type { RawAnswer } from '../support/raw-request.ts';

/** For what comes at once, save on a machine that has much else to do. */
const PATIENT = { timeout: 10_000 };

type Headers = Record<string, string | null>;

let server: Awaited<ReturnType<typeof startFaultyServer>>;
let token: string;

beforeAll(async () => {
  server = await startFaultyServer();
  token = await signIn(server);
});

afterAll(() => server.close());

/** A call as our page sends it, but for what is changed; `null` leaves a header out. */
function call(changes: Headers = {}, body = '{}', line = 'POST /rpc/library/status') {
  const headers: Headers = {
    host: `127.0.0.1:${server.port}`,
    origin: server.origin,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    'content-length': String(Buffer.byteLength(body)),
    ...changes,
  };
  return sendRaw(server.port, requestText(line, present(headers), body));
}

function get(path: string, changes: Headers = {}): Promise<RawAnswer> {
  const headers = { host: `127.0.0.1:${server.port}`, ...changes };
  return sendRaw(server.port, requestText(`GET ${path}`, present(headers)));
}

function present(headers: Headers): [string, string][] {
  return Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null);
}

describe('a call', () => {
  test('as our page sends it is answered', async () => {
    const { status, body } = await call();
    expect(status).toBe(200);
    expect(body).toContain('/nowhere/a.dixit');
  });

  test.each<[string, number, Headers]>([
    ['of another name for this address', 421, { host: 'localhost:80' }],
    ['of this address under a rebound name', 421, { host: 'evil.example' }],
    ['without the port', 421, { host: '127.0.0.1' }],
    ['without an origin', 403, { origin: null }],
    ['of another origin', 403, { origin: 'http://evil.example' }],
    ['of another port of this machine', 403, { origin: 'http://127.0.0.1:1' }],
    ['of an origin that is hidden', 403, { origin: 'null' }],
    ['of another site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['of another port, as the browser sees it', 403, { 'sec-fetch-site': 'same-site' }],
    ['of no browser', 403, { 'sec-fetch-site': null }],
    ['of a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    ['of plain text, which needs no preflight', 415, { 'content-type': 'text/plain' }],
    ['without a type', 415, { 'content-type': null }],
    ['in a coding', 415, { 'content-encoding': 'gzip' }],
    ['without a token', 401, { authorization: null }],
    ['with another token', 401, { authorization: 'Bearer AAAA' }],
    ['with an empty token', 401, { authorization: 'Bearer ' }],
    ['with a cookie in place of the token', 401, { authorization: null, cookie: 'token=AAAA' }],
    ['that says it is larger than 1 MB', 413, { 'content-length': '1048577' }],
  ])('%s is refused with %i', async (_what, status, changes) => {
    const answer = await call(changes);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('nowhere');
  });

  test('with the token in another scheme is refused', async () => {
    expect((await call({ authorization: `Basic ${token}` })).status).toBe(401);
    expect((await call({ authorization: token })).status).toBe(401);
  });

  test.each(['host', 'origin', 'authorization', 'content-type', 'Host', 'ORIGIN'])(
    'with a second %s is refused',
    async (name) => {
      const headers: [string, string][] = [
        ['host', `127.0.0.1:${server.port}`],
        ['origin', server.origin],
        ['sec-fetch-site', 'same-origin'],
        ['content-type', 'application/json'],
        ['authorization', `Bearer ${token}`],
        ['content-length', '2'],
      ];
      const again = headers.find(([other]) => other === name.toLowerCase());
      const text = requestText('POST /rpc/library/status', [...headers, [name, again![1]]], '{}');
      expect((await sendRaw(server.port, text)).status).toBe(400);
    },
  );

  test('that grows over 1 MB without having said so is refused', async () => {
    const chunk = `100000\r\n${'a'.repeat(0x10_00_00)}\r\n`;
    const changes = { 'content-length': null, 'transfer-encoding': 'chunked' };
    expect((await call(changes, `${chunk}${chunk}0\r\n\r\n`)).status).toBe(413);
  });

  test.each([
    ['GET', 404],
    ['PUT', 405],
    ['DELETE', 405],
    ['OPTIONS', 405],
    ['HEAD', 405],
    ['TRACE', 405],
  ])('by %s is refused with %i', async (method, status) => {
    const line = `${method} /rpc/library/status`;
    expect((await call({ 'content-length': null }, '', line)).status).toBe(status);
  });

  test('that is no JSON, or no UTF-8, is refused', async () => {
    expect((await call({}, '{')).status).toBe(400);
    expect((await call({}, '')).status).toBe(400);
  });

  test.each(['/rpc/library/nothing', '/rpc/', '/rpc/__proto__', '/else', '/session/'])(
    'of %s is not found',
    async (path) => {
      expect((await call({}, '{}', `POST ${path}`)).status).toBe(404);
    },
  );
});

describe('the page', () => {
  test('is served at the root', async () => {
    const { status, headers, body } = await get('/');
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>Dixit</p>',
    ]);
  });

  test.each([
    '/index.htm',
    '/../package.json',
    '/assets/../../package.json',
    '/assets/%2e%2e/main.js',
    '/assets//main.js',
    '/assets/main.js?x',
    '/assets/main.js/',
    '//127.0.0.1/',
    'http://127.0.0.1/',
    '/__proto__',
    '/session',
  ])('has nothing at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  test('may be opened from a file, but not framed or loaded by another site', async () => {
    const crossSite = { 'sec-fetch-site': 'cross-site' };
    const top = { ...crossSite, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect((await get('/', top)).status).toBe(200);
    expect((await get('/', { ...top, 'sec-fetch-dest': 'iframe' })).status).toBe(403);
    expect((await get('/assets/main.js', top)).status).toBe(403);
    expect((await get('/assets/main.js', crossSite)).status).toBe(403);
  });

  test('is not served under another name', async () => {
    expect((await get('/', { host: `localhost:${server.port}` })).status).toBe(421);
  });
});

describe('every answer', () => {
  test.each<[string, () => Promise<RawAnswer>]>([
    ['of the page', () => get('/')],
    ['of a call', () => call()],
    ['of a refusal', () => call({ origin: 'null' })],
    ['of what is not there', () => get('/nothing')],
    ['to what is no HTTP', () => sendRaw(server.port, 'HELLO\r\n\r\n')],
    ['to an upgrade', () => get('/', { connection: 'upgrade', upgrade: 'websocket' })],
  ])('%s carries the policy, and none is open to others', async (_what, ask) => {
    const { headers } = await ask();
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('a connection', () => {
  test('is not upgraded', async () => {
    const upgrade = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-key': 'AAAA' };
    expect((await get('/', upgrade)).status).toBe(400);
  });

  test('with headers of more than 8 kB is refused', async () => {
    expect((await call({ 'x-long': 'a'.repeat(9000) })).status).toBe(431);
  });

  test('whose headers take longer than 3 seconds is cut', async () => {
    const before = performance.now();
    const { status } = await sendRaw(server.port, 'POST /rpc/library/status HTTP/1.1\r\nhost: a');
    expect(status).toBe(408);
    expect(performance.now() - before).toBeLessThan(6000);
  });

  test('whose body takes longer than 5 seconds is cut', async () => {
    const before = performance.now();
    await call({ 'content-length': '10' }, '{');
    expect(performance.now() - before).toBeLessThan(9000);
    expect(performance.now() - before).toBeGreaterThan(4500);
  });

  test('beyond 64 is not taken', async () => {
    const many = Array.from({ length: 64 }, () => connect(server.port, '127.0.0.1'));
    try {
      await Promise.all(many.map((socket) => new Promise((done) => socket.once('connect', done))));
      const answer = await get('/').catch(() => null);
      expect(answer?.status).not.toBe(200);
    } finally {
      for (const socket of many) socket.destroy();
    }
    await expect.poll(async () => (await get('/').catch(() => null))?.status, PATIENT).toBe(200);
  });
});
