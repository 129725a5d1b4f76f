import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench } from '../catalogue/library.ts';
import type { Row } from '../measure.ts';
import { reportOf } from '../../support/import-file.ts';
import type { LibraryClient } from '../../support/library-calls.ts';
import { bareInserts } from './bare.ts';
import { madeCsv } from './made-file.ts';
import { type Spent, startSpending } from './spent.ts';

/** Imports of more quotes are not undone here: that takes many minutes. */
const MOST_UNDONE = 200_000;

/** Sends a made-up file of so many quotes; answers its id. */
async function send(client: LibraryClient, quotes: number) {
  // One piece at a time: what the bench holds would be counted as memory of the import.
  let size = 0;
  for (const piece of madeCsv(quotes)) size += Buffer.byteLength(piece);
  const { fileId } = await client.files.begin({ name: 'made.csv', size, use: 'import' });
  for (const piece of madeCsv(quotes)) {
    await client.files.append({ fileId, base64: Buffer.from(piece).toString('base64') });
  }
  return fileId;
}

/** The longest time that others wait while `work` is under way, and the most memory it takes. */
async function watched<T>(work: () => Promise<T>) {
  let [last, longest, rss] = [performance.now(), 0, 0];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    rss = Math.max(rss, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 5);
  try {
    const spent = startSpending();
    const result = await work();
    look();
    return { result, spent: spent(), longest, rss };
  } finally {
    clearInterval(watch);
  }
}

/** An import of so many quotes, its check, its undo and redo, beside the bare inserts of its rows. */
export async function benchImport(size: string | undefined): Promise<Row[]> {
  const quotes = Number(size ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
  const file = join(folder, 'Library.dixit');
  try {
    const { client, close } = openBench(file);
    const fileId = await send(client, quotes);
    const { mapping } = await client.imports.look({ fileId });
    const check = await watched(async () =>
      reportOf(await client.imports.check({ fileId, mapping })),
    );
    const run = await watched(async () => reportOf(await client.imports.run({ fileId, mapping })));
    const isSmall = quotes <= MOST_UNDONE;
    const undo = isSmall ? await watched(() => client.history.undo()) : null;
    const redo = isSmall ? await watched(() => client.history.redo()) : null;
    close();
    const bare = bareInserts(file, join(folder, 'Bare.dixit'));
    const times = (what: string, spent: Spent): Row[] => [
      { what, value: spent.ms, unit: 'ms', floor: 'bare inserts', ratio: spent.ms / bare.ms },
      {
        what: `${what}, on the processors`,
        value: spent.cpuMs,
        unit: 'ms',
        floor: 'bare inserts',
        ratio: spent.cpuMs / bare.cpuMs,
      },
    ];
    const plain = (what: string, value: number, unit: string): Row => ({
      what,
      value,
      unit,
      ratio: 1,
    });
    return [
      plain('quotes imported', run.result.quotes, 'quotes'),
      plain('quotes a second', (run.result.quotes * 1000) / run.spent.ms, 'quotes/s'),
      plain(
        'quotes a second of the processor',
        (run.result.quotes * 1000) / run.spent.cpuMs,
        'quotes/s',
      ),
      ...times('bare inserts', bare),
      ...times('import', run.spent),
      ...times('check', check.spent),
      plain('longest wait of others, import', run.longest, 'ms'),
      plain('most memory, import', run.rss / 1e6, 'MB'),
      ...Object.entries({ undo, redo }).flatMap(([what, seen]) =>
        seen === null
          ? []
          : [
              ...times(what, seen.spent),
              plain(`longest wait of others, ${what}`, seen.longest, 'ms'),
              plain(`most memory, ${what}`, seen.rss / 1e6, 'MB'),
            ],
      ),
      plain('library file', statSync(file).size / 1e6, 'MB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
