import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Host } from '../../backend/process/host.ts';
import { NODE_MODULES_OF_BACKEND } from '../../backend/process/node-host.ts';
import { reportOf, sendImport } from '../support/import-file.ts';
import { clientOver } from '../support/library-calls.ts';
import type { LibraryClient } from '../support/library-calls.ts';
import { startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

const ROWS = 12_000;
const OWN = 20;
const CSV = `quote,speaker,source,tags\n${Array.from(
  { length: ROWS },
  (_, i) =>
    `Zebra ${i} of many words that are to be indexed,Speaker ${i % 700},Source ${i % 900},tag ${i % 5}\n`,
).join('')}`;

const folder = mkdtempSync(join(tmpdir(), 'dixit-kill-import-'));
const file = join(folder, 'killed.dixit');
let backend: Supervised;
let client: LibraryClient;
let present: Host;

beforeAll(async () => {
  const library = { file, create: true, sample: false };
  const limits = { steadyMs: 0, silenceMs: 60_000 };
  backend = startSupervised(library, NODE_MODULES_OF_BACKEND, limits, (host) => {
    present = host;
  });
  client = clientOver(backend);
  for (let i = 0; i < OWN; i++) {
    await client.quotes.add({ text: `My zebra ${i}`, tags: ['tag 1'] });
  }
}, 60_000);

afterAll(async () => {
  await backend.supervisor.close();
  rmSync(folder, { recursive: true });
});

/** Imports until the backend is killed, some part of the file in; answers whether it was done. */
async function importUntilKilled(part: number): Promise<boolean> {
  const fileId = await sendImport(client, 'zebras.csv', CSV);
  const { mapping } = await client.imports.look({ fileId });
  try {
    for await (const told of await client.imports.run({ fileId, mapping })) {
      if ('report' in told) return true;
      if (told.done < told.total * part) continue;
      present.kill();
    }
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'BACKEND_RESTARTED')
      return false;
    throw error;
  }
}

test('killed in the middle of an import, the library has nothing of it and is whole', async () => {
  for (const part of [0, 0.2, 0.4, 0.6]) {
    expect(await importUntilKilled(part)).toBe(false);
    const status = await client.library.status();
    expect(status).toMatchObject({ state: 'open', quotes: OWN, speakers: 0, sources: 0 });
    const { total, facets } = await client.quotes.find({ query: { text: 'zebra' }, limit: 1 });
    expect([total, facets.tags.map(({ count }) => count)]).toEqual([OWN, [OWN]]);
    expect((await client.history.state()).undo?.label).toBe('Add quote');
  }
}, 120_000);

test('after that it can be imported, and is found by the words of all of it', async () => {
  const fileId = await sendImport(client, 'zebras.csv', CSV);
  const { mapping } = await client.imports.look({ fileId });
  expect(await reportOf(await client.imports.run({ fileId, mapping }))).toMatchObject({
    quotes: ROWS,
  });
  const found = await client.quotes.find({ query: { text: 'zebra' }, limit: 1 });
  expect(found.total).toBe(OWN + ROWS);
  await backend.supervisor.close();
  // Neither the log nor a file on its way in is left.
  expect(readdirSync(folder)).toEqual(['killed.dixit', 'killed.dixit.lock']);
  const db = new Database(file, { readonly: true });
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
  } finally {
    db.close();
  }
}, 60_000);
