import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { openLibrary } from '../../db/open.ts';
import type { LibraryClient } from '../support/library-calls.ts';

const ARTICLE = `The harbour plan

“We will not build the bridge this year,” said Ada Lovelace on Monday.
`;
const PATIENT = { timeout: 10_000 };

let folder: string;
let library: string;
let article: string;
let server: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dixit-beside-'));
  library = join(folder, 'Library.dixit');
  article = join(folder, 'harbour.txt');
  writeFileSync(article, ARTICLE);
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<p>Dixit</p>');
});

afterEach(async () => {
  await end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

async function end(signal: NodeJS.Signals): Promise<void> {
  if (server?.exitCode === null && server.signalCode === null) {
    server.kill(signal);
    await once(server, 'exit');
  }
}

/** Everything of this user is in the folder of the test. */
const env = () => ({ ...process.env, XDG_DATA_HOME: folder, HOME: folder, APPDATA: folder });
const doorsIn = () => readdirSync(join(folder, 'Dixit', 'run'));

/** The server over the library, and a window of it. */
async function openWindow(): Promise<LibraryClient> {
  const main = new URL('../../server/main.ts', import.meta.url);
  server = fork(main, ['--page', join(folder, 'page'), '--library', library], {
    env: env(),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told: unknown[] = await once(server, 'message');
  const { redirect } = z.object({ redirect: z.string() }).parse(told[0]);
  const address = /http:[^"<]+/u.exec(readFileSync(redirect, 'utf8'))?.[0] ?? '';
  const { origin, hash } = new URL(address);
  const headers = { origin, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
  const body = JSON.stringify({ token: hash.slice(1) });
  const answer = await fetch(`${origin}/session`, { method: 'POST', headers, body });
  const { token } = z.object({ token: z.string() }).parse(await answer.json());
  const client: LibraryClient = createORPCClient(
    new RPCLink({
      url: `${origin}/rpc`,
      headers: { ...headers, authorization: `Bearer ${token}` },
    }),
  );
  await client.library.status();
  return client;
}

/** `dixit import` as a process of its own. */
async function runImport(
  file = article,
  options = ['--keep-above', '0'],
): Promise<{ status: unknown; out: string; err: string }> {
  const args = ['import', file, '--library', library, ...options, '--json'];
  const child = fork(new URL('../../cli/main.ts', import.meta.url), args, {
    env: env(),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  const [status] = (await once(child, 'close')) as unknown[];
  return { status, out, err };
}

test('what is imported beside an open window shows there, and is undone there', async () => {
  const window = await openWindow();
  await window.library.removeSample();
  const steps = await window.library.watch();
  const { value: before } = await steps.next();
  const { status, out, err } = await runImport();
  expect([status, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ title: 'The harbour plan', kept: 1 });
  const { value: step } = await steps.next();
  const Step = z.object({ revision: z.int(), label: z.string().nullable() });
  expect(Step.parse(step).revision).toBe(Step.parse(before).revision + 1);
  const { rows } = await window.quotes.find({ query: { text: 'bridge' }, limit: 10 });
  expect(rows.map(({ text }) => text)).toEqual(['We will not build the bridge this year']);
  // The command was one thing to do, and is one to undo.
  await window.history.undo();
  expect((await window.quotes.find({ query: {}, limit: 10 })).total).toBe(0);
  expect(await window.captures.list()).toEqual([]);
}, 40_000);

test('rows that are imported beside an open window show there, and are one step to undo', async () => {
  const window = await openWindow();
  await window.library.removeSample();
  const table = join(folder, 'quotes.csv');
  const rows = Array.from({ length: 3000 }, (_, i) => `Said ${i},Speaker ${i % 9}\n`).join('');
  writeFileSync(table, `quote,speaker\n${rows}`);
  const { status, out, err } = await runImport(table, []);
  expect([status, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ quotes: 3000, speakers: 9 });
  expect((await window.quotes.find({ query: { text: 'said' }, limit: 1 })).total).toBe(3000);
  const { label } = await window.history.undo();
  expect(label).toBe('Import 3,000 quotes from quotes.csv');
  expect((await window.quotes.find({ query: {}, limit: 1 })).total).toBe(0);
}, 60_000);

test('several at once and the window lose nothing', async () => {
  const window = await openWindow();
  await window.library.removeSample();
  const added = Array.from({ length: 20 }, async (_, count) =>
    window.quotes.add({ text: `Said in the window ${count}` }),
  );
  const imported = await Promise.all([runImport(), runImport(), runImport()]);
  await Promise.all(added);
  expect(imported.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect((await window.quotes.find({ query: {}, limit: 1 })).total).toBe(23);
}, 60_000);

test('after the app was killed, the command works by itself', async () => {
  const window = await openWindow();
  await window.library.removeSample();
  expect(doorsIn().length).toBeGreaterThan(0);
  await end('SIGKILL');
  expect(await runImport()).toMatchObject({ status: 0, err: '' });
}, 40_000);

test('an address that is left is not in the way', async () => {
  await openWindow();
  const left = doorsIn().find((name) => name.endsWith('.json')) ?? '';
  const text = readFileSync(join(folder, 'Dixit', 'run', left), 'utf8');
  await end('SIGTERM');
  expect(doorsIn()).toEqual([]);
  writeFileSync(join(folder, 'Dixit', 'run', left), text, { mode: 0o600 });
  expect(await runImport()).toMatchObject({ status: 0, err: '' });
}, 40_000);

test('an app that starts while a command has the library waits for it', async () => {
  const held = openLibrary(library, { now: Date.now() });
  setTimeout(() => held.close(), 1500);
  const window = await openWindow();
  expect(await window.library.status()).toMatchObject({ state: 'open' });
}, 40_000);

test('a second app is told that the first has the library, and which process that is', async () => {
  await openWindow();
  const first = server;
  const second = await openWindow();
  const status = await second.library.status();
  expect(status).toMatchObject({ state: 'closed', code: 'IN_USE' });
  expect(status).toHaveProperty('message', expect.stringMatching(/another Dixit.*Process \d+/u));
  await end('SIGTERM');
  server = first;
  await expect.poll(() => doorsIn().length, PATIENT).toBe(2);
}, 40_000);
