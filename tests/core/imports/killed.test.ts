import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import { createCatalogue } from '../../../db/catalogue.ts';
import { openLibrary } from '../../../db/open.ts';
import { parseQuery } from '../../../query/parse.ts';
import { readPlain } from '../../db/search/oracle/records.ts';
import { createOracle } from '../../db/search/oracle/scan.ts';

const ROWS = 6_000;
const QUERIES = ['imported', 'harbour', 'speaker:weiss', 'source:gazette', 'har', '-bridge'];
const PROGRAM = fileURLToPath(new URL('../../support/programs/import-quotes.ts', import.meta.url));

const csv = `quote,speaker,source,tags\n${Array.from(
  { length: ROWS },
  (_, i) =>
    `Imported ${i} of the harbour,Weiss ${i % 50},Gazette ${i % 90},${i % 3 ? 'sea' : ''}\n`,
).join('')}`;

function folderOfTest() {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts an import and waits until it has told something so often. */
async function startImport(file: string, quotes: string, told: number) {
  const child = spawn(process.execPath, [PROGRAM, file, quotes], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  while (output.split('\n').length <= told && child.exitCode === null) await sleep(2);
  return { child, ended };
}

/** What is in a library that was left, by the search and by a plain look; and whether it is whole. */
function look(file: string) {
  const library = openLibrary(file, { now: Date.now() });
  const { db } = library;
  const { search } = createCatalogue(db, { now: Date.now });
  const oracle = createOracle(readPlain(db), { collections: [] });
  const seen = {
    state: db.pragma('integrity_check', { simple: true }),
    broken: db.pragma('foreign_key_check'),
    quotes: db.prepare('SELECT count(*) FROM quote').pluck().get(),
    speakers: db.prepare('SELECT count(*) FROM speaker').pluck().get(),
    steps: db.prepare('SELECT count(*) FROM step').pluck().get(),
    found: QUERIES.map((text) =>
      Array.from(search.ids(dated(QuoteQuery.parse({ text, order: 'added' })))).toSorted(
        (a, b) => a - b,
      ),
    ),
    plain: QUERIES.map((text) => oracle.find(parseQuery(text).node).map(({ id }) => id)),
  };
  library.close();
  return seen;
}

test(
  'an import whose process is killed leaves all of it or nothing, and a library that is whole',
  { timeout: 90_000 },
  async () => {
    const folder = folderOfTest();
    const file = join(folder, 'Library.dixit');
    const quotes = join(folder, 'quotes.csv');
    writeFileSync(quotes, csv);
    const made = openLibrary(file, { now: Date.now() });
    createCatalogue(made.db, { now: Date.now }).steps.write('Add quote', () =>
      made.db.exec(
        "INSERT INTO quote (uuid, text, kind, added_at, edited_at) VALUES ('01890000-0000-7000-8000-000000000000', 'A bridge', 'direct', 0, 0)",
      ),
    );
    made.close();
    const before = look(file);
    expect(before).toMatchObject({ state: 'ok', quotes: 1, speakers: 0, steps: 1 });

    let killed = 0;
    for (const pause of [0, 20, 60, 120]) {
      const { child, ended } = await startImport(file, quotes, 1);
      await sleep(pause);
      child.kill('SIGKILL');
      const [, signal] = (await ended) as [number | null, string | null];
      const after = look(file);
      expect(after.found).toEqual(after.plain);
      // It may have been done already, but for telling so.
      if (after.quotes === ROWS + 1) break;
      expect(signal).toBe('SIGKILL');
      expect(after).toEqual(before);
      killed += 1;
    }
    expect(killed).toBeGreaterThan(0);
    if (look(file).quotes === ROWS + 1) return;

    const { ended } = await startImport(file, quotes, Infinity);
    expect(await ended).toEqual([0, null]);
    const after = look(file);
    expect(after).toMatchObject({
      state: 'ok',
      broken: [],
      quotes: ROWS + 1,
      speakers: 50,
      steps: 2,
    });
    expect(after.found).toEqual(after.plain);
  },
);
