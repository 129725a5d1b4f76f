import { readFileSync } from 'node:fs';
import type { CitationOptions, ExportFormat } from '../../../contract/citations.ts';
import { clientOver, type LibraryClient } from '../../support/library-calls.ts';
import { startSupervised } from '../../support/supervised.ts';
import { median, type Row, timedRow } from '../measure.ts';
import { bundledBackend } from '../search/measures/bundled.ts';
import { goal } from '../search/measures/goals.ts';

const ROUNDS = 5;
/** Entries that a window shows first. */
const FIRST_PAGE = 50;
const ALL = { query: {} };

const FORMATS: readonly ExportFormat[] = [
  ...(['csv', 'docx', 'html', 'markdown', 'odt', 'rtf', 'xlsx', 'tei'] as const),
  ...(['csl-json', 'biblatex', 'ris', 'pandoc', 'latex', 'web-annotation'] as const),
];
const GOALS: Partial<Record<ExportFormat, number>> = { csv: 1000, docx: 2000 };

/** Process numbers of the children of this process; Linux alone tells them. */
const children = (): string[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');

/** The most that a process has held of the memory, in megabytes. */
function peakMb(pid: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(?<kb>\d+) kB/mu.exec(status)?.groups?.['kb']) / 1024;
}

/** How long a file of all quotes takes, in milliseconds, and how often it is told how far it is. */
async function exported(client: LibraryClient, options: CitationOptions, format: ExportFormat) {
  const start = performance.now();
  let told = 0;
  for await (const step of await client.citations.export({ selection: ALL, options, format })) {
    if ('done' in step) told++;
  }
  return { ms: performance.now() - start, told };
}

/** How long it takes until the backend has heard that a list is no longer wanted. */
async function stopped(client: LibraryClient, options: CitationOptions): Promise<number> {
  const stop = new AbortController();
  const format = 'html';
  const steps = await client.citations.export(
    { selection: ALL, options, format },
    { signal: stop.signal },
  );
  let told = 0;
  let asked = 0;
  try {
    for await (const step of steps) {
      if (!('done' in step)) throw new Error('The list was made before it could be stopped.');
      if (++told < 3) continue;
      asked = performance.now();
      stop.abort();
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  }
  // What is asked next is answered when the thread is free again.
  await client.citations.preview({ selection: ALL, options, limit: 1 });
  return performance.now() - asked;
}

/** Lists and files of all quotes, from a backend in a process of its own, as it is shipped. */
export async function benchFiles(file: string, options: CitationOptions): Promise<Row[]> {
  const known = new Set(children());
  const library = { file, create: false, sample: false };
  const backend = startSupervised(library, bundledBackend());
  const client = clientOver(backend);
  try {
    await client.citations.preview({ selection: ALL, options, limit: 1 });
    const rows: Row[] = [];
    const pages: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await client.citations.preview({ selection: ALL, options, limit: FIRST_PAGE });
      pages.push(performance.now() - start);
    }
    rows.push(goal(timedRow('first page of the preview', pages), { most: 300 }));
    for (const format of FORMATS) {
      const times: number[] = [];
      const counts: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const { ms, told } = await exported(client, options, format);
        times.push(ms);
        counts.push(told);
      }
      const most = GOALS[format];
      // The first time the style engine is still cold.
      const [once = Number.NaN, ...again] = times;
      for (const row of [
        timedRow(`${format}, the first time`, [once]),
        timedRow(`${format} again (progress told ${median(counts)} times)`, again),
      ]) {
        rows.push(most === undefined ? row : goal(row, { most }));
      }
    }
    const stops: number[] = [];
    for (let round = 0; round < ROUNDS; round++) stops.push(await stopped(client, options));
    rows.push(timedRow('from a stop until the next preview', stops));
    const pid = children().find((each) => !known.has(each)) ?? '';
    rows.push(
      goal(
        { what: 'memory of the backend at its most', value: peakMb(pid), unit: 'MB' },
        { most: 600 },
      ),
    );
    return rows;
  } finally {
    await backend.supervisor.close();
  }
}
