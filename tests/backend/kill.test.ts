import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NODE_MODULES_OF_BACKEND } from '../../backend/process/node-host.ts';
import type { Host } from '../../backend/process/host.ts';
import { importAndKeep, nothingYet, PROPOSALS, workUntilKilled } from '../support/kill-run.ts';
import { clientOver } from '../support/library-calls.ts';
import type { LibraryClient } from '../support/library-calls.ts';
import { randomFrom } from '../support/random.ts';
import { startSupervised } from '../support/supervised.ts';
import type { Supervised } from '../support/supervised.ts';

const KILLS = 50;
/** Longest time that the backend works before it is killed. */
const WORK_MS = 300;
const seed = Number(process.env['DIXIT_KILL_SEED'] ?? Date.now() % 1_000_000);

const folder = mkdtempSync(join(tmpdir(), 'dixit-kill-'));
const file = join(folder, 'killed.dixit');
const known = nothingYet();
const random = randomFrom(seed);

let backend: Supervised;
let client: LibraryClient;
let present: Host;

beforeAll(async () => {
  const programs = {
    ...NODE_MODULES_OF_BACKEND,
    reader: new URL('../support/programs/quick-reader.ts', import.meta.url),
  };
  const library = { file, create: true, sample: false };
  // The kills follow one another faster than a backend that keeps dying would be started, and
  // on a busy machine nobody else is to end it.
  const limits = { steadyMs: 0, silenceMs: 60_000 };
  backend = startSupervised(library, programs, limits, (host) => {
    present = host;
  });
  client = clientOver(backend);
  // So that there is something to lose from the first kill on.
  await importAndKeep(client, known, random);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await client.library.status();
    const work = workUntilKilled(client, known, random);
    await sleep(random() * WORK_MS);
    present.kill();
    await work;
  }
}, 180_000);

afterAll(async () => {
  await backend.supervisor.close();
  rmSync(folder, { recursive: true });
});

describe(`a backend that is killed ${KILLS} times at work (DIXIT_KILL_SEED=${seed})`, () => {
  test('was at work every time, and is started again every time', async () => {
    expect(await client.library.status()).toMatchObject({ state: 'open', notices: [] });
    expect(known.unanswered).toBe(KILLS);
    expect(backend.starts).toHaveLength(KILLS + 1);
    expect(known.quotes.size).toBeGreaterThan(PROPOSALS);
  });

  test('lost nothing that it had acknowledged', async () => {
    for (const [id, wordings] of known.quotes) {
      const quote = await client.quotes.get({ id });
      expect(wordings).toContain(quote.text);
    }
    for (const id of known.captures) {
      expect((await client.captures.get({ id })).proposals).toHaveLength(PROPOSALS);
    }
  });

  test('finds every quote by its words', async () => {
    const everything = await client.quotes.ids({ query: {} });
    expect(await client.quotes.ids({ query: { text: 'zebra' } })).toHaveLength(everything.length);
    expect(everything.length - known.quotes.size).toBeLessThanOrEqual(KILLS * PROPOSALS);
  });

  test('left nothing half there', async () => {
    await backend.supervisor.close();
    const db = new Database(file, { readonly: true });
    const count = (rows: string): unknown =>
      db.prepare(`SELECT count(*) FROM ${rows}`).pluck().get();
    try {
      expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(db.pragma('foreign_key_check')).toEqual([]);
      expect(count('quote WHERE id NOT IN (SELECT quote_id FROM attribution)')).toBe(0);
      expect(count('quote WHERE id NOT IN (SELECT quote_id FROM attestation)')).toBe(0);
      expect(count(`proposal WHERE (state = 'kept') <> (quote_id IS NOT NULL)`)).toBe(0);
      expect(
        count(`capture WHERE ${PROPOSALS} <>
          (SELECT count(*) FROM proposal WHERE capture_id = capture.id)`),
      ).toBe(0);
      expect(count('step WHERE id NOT IN (SELECT step_id FROM change)')).toBe(0);
      expect(count('change WHERE step_id NOT IN (SELECT id FROM step)')).toBe(0);
    } finally {
      db.close();
    }
  });
});
