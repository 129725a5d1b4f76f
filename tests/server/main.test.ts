import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** For what comes at once, save on a machine that has much else to do. */
const PATIENT = { timeout: 10_000 };

const MAIN = new URL('../../server/main.ts', import.meta.url);

let folder: string;
let server: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-server-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<p>Dixit</p>');
});

afterEach(async () => {
  if (server?.exitCode === null && server.signalCode === null) {
    server.kill('SIGKILL');
    await once(server, 'exit');
  }
  rmSync(folder, { recursive: true });
});

/** The server as `npm start` runs it, over a library of its own. */
function start(...args: string[]): ChildProcess {
  server = fork(MAIN, ['--page', join(folder, 'page'), ...args], {
    env: { ...process.env, XDG_DATA_HOME: folder, HOME: folder, APPDATA: folder, TMPDIR: folder },
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  return server;
}

/** The file that the server wrote for the program that opens the window. */
async function redirectOf(child: ChildProcess): Promise<string> {
  const told: unknown[] = await once(child, 'message');
  return z.object({ redirect: z.string() }).parse(told[0]).redirect;
}

function addressIn(text: string): URL {
  const address = /http:\/\/127\.0\.0\.1:\d+\/#[\w-]{43}/u.exec(text)?.[0];
  if (address === undefined) throw new Error(`No address in: ${text}`);
  return new URL(address);
}

async function call({ origin }: URL, path: string, body: unknown, token = ''): Promise<unknown> {
  const answer = await fetch(`${origin}${path}`, {
    method: 'POST',
    headers: {
      origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify(body),
  });
  return answer.ok ? answer.json() : answer.status;
}

async function sessionOf(address: URL): Promise<string> {
  const answer = await call(address, '/session', { token: address.hash.slice(1) });
  return z.object({ token: z.string() }).parse(answer).token;
}

const Status = z.object({
  json: z.object({ state: z.string(), file: z.string(), sample: z.boolean().optional() }),
});

describe('the loopback server', () => {
  test('hands its address over in a file that only this user can read', async () => {
    const redirect = await redirectOf(start());
    const address = addressIn(readFileSync(redirect, 'utf8'));
    expect(statSync(redirect).mode & 0o777).toBe(0o600);
    const token = await sessionOf(address);
    const { json } = Status.parse(await call(address, '/rpc/library/status', {}, token));
    expect(json).toMatchObject({ state: 'open', sample: true });
    expect(json.file.endsWith(join('Dixit', 'Library.dixit'))).toBe(true);
  });

  test('opens another library, and says what is wrong with a path', async () => {
    const address = addressIn(readFileSync(await redirectOf(start()), 'utf8'));
    const token = await sessionOf(address);
    const open = (path: string, create: boolean) =>
      call(address, '/rpc/shell/openLibrary', { json: { path, create } }, token);
    expect(await open('~/absent.dixit', false)).toBe(422);
    expect(await open('~/second', true)).toEqual({ json: { opened: true } });
    const { json } = Status.parse(await call(address, '/rpc/library/status', {}, token));
    expect(json.file.endsWith('second.dixit')).toBe(true);
    expect(json.sample).toBe(false);
    writeFileSync(join(folder, 'letter.txt'), 'Dear Ada');
    expect(await open('~/letter.txt', false)).toEqual({ json: { opened: true } });
    const closed = Status.parse(await call(address, '/rpc/library/status', {}, token));
    expect(closed.json.state).toBe('closed');
    expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear Ada');
  });

  test('makes a library at the second attempt where the first could not', async () => {
    const place = join(folder, 'later');
    const redirect = await redirectOf(start('--library', join(place, 'a.dixit')));
    const address = addressIn(readFileSync(redirect, 'utf8'));
    const token = await sessionOf(address);
    const status = async () =>
      Status.parse(await call(address, '/rpc/library/status', {}, token)).json.state;
    expect(await status()).toBe('closed');
    mkdirSync(place);
    await call(address, '/rpc/shell/reopenLibrary', {}, token);
    expect(await status()).toBe('open');
  });

  test('asked to serve, prints an address, and another for Enter', async () => {
    const child = start('--serve');
    const lines: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => lines.push(text));
    await expect.poll(() => lines.length, PATIENT).toBe(1);
    child.stdin?.write('\n');
    await expect.poll(() => lines.length, PATIENT).toBe(2);
    const [first, second] = lines.map(addressIn);
    expect(first?.origin).toBe(second?.origin);
    expect(await call(first!, '/session', { token: first!.hash.slice(1) })).toBe(401);
    expect(await sessionOf(second!)).toHaveLength(43);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('closes the library on %s', async (signal) => {
    const child = start();
    const redirect = await redirectOf(child);
    const address = addressIn(readFileSync(redirect, 'utf8'));
    await call(address, '/rpc/library/status', {}, await sessionOf(address));
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(existsSync(redirect)).toBe(false);
    expect(existsSync(join(folder, 'Dixit', 'Library.dixit-wal'))).toBe(false);
  });

  test('ends when the program that opened the window has gone', async () => {
    const child = start();
    await redirectOf(child);
    child.disconnect();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('killed, leaves no process behind that holds the library', async () => {
    const child = start();
    const address = addressIn(readFileSync(await redirectOf(child), 'utf8'));
    await call(address, '/rpc/library/status', {}, await sessionOf(address));
    child.kill('SIGKILL');
    await once(child, 'exit');
    // The backend closes the library in order, which takes the log away.
    const log = join(folder, 'Dixit', 'Library.dixit-wal');
    await expect.poll(() => existsSync(log), PATIENT).toBe(false);
  });
});
