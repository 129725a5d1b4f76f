import { readFileSync } from 'node:fs';
import { clientOver } from '../../../support/library-calls.ts';
import { startSupervised } from '../../../support/supervised.ts';
import { median, percentile95, type Row, timedRow } from '../../measure.ts';
import { bundledBackend } from './bundled.ts';
import { goal } from './goals.ts';

const STARTS = 5;

/** Process numbers of the children of this process; Linux alone tells them. */
const children = (): string[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim().split(' ');

/** What a process holds of the memory, in megabytes. */
function residentMb(pid: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(?<kb>\d+) kB/mu.exec(status)?.groups?.['kb']) / 1024;
}

interface Start {
  firstMs: number;
  findMs: number;
  mb: number;
}

/** Starts a backend, as it is shipped, in a process of its own, and asks it for what a window shows first. */
async function startOnce(file: string): Promise<Start> {
  const start = performance.now();
  const known = new Set(children());
  const library = { file, create: false, sample: false };
  const backend = startSupervised(library, bundledBackend());
  const client = clientOver(backend);
  try {
    await client.search.first({ query: {}, limit: 50 });
    const firstMs = performance.now() - start;
    await client.quotes.find({ query: {}, limit: 50 });
    const findMs = performance.now() - start;
    const pid = children().find((each) => !known.has(each));
    return { firstMs, findMs, mb: pid === undefined ? Number.NaN : residentMb(pid) };
  } finally {
    await backend.supervisor.close();
  }
}

/** From the start of a process to the first list, with the file already in the system's memory. */
export async function benchStart(file: string): Promise<Row[]> {
  // The first one bundles the sources, and reads the file and what is compiled into memory.
  await startOnce(file);
  const starts: Start[] = [];
  for (let i = 0; i < STARTS; i++) starts.push(await startOnce(file));
  const memory = starts.map(({ mb }) => mb);
  const value = median(memory);
  return [
    goal(
      timedRow(
        'start to the first rows',
        starts.map(({ firstMs }) => firstMs),
      ),
      { most: 300 },
    ),
    timedRow(
      'start to the list with total and facets',
      starts.map(({ findMs }) => findMs),
    ),
    goal(
      { what: 'memory of the backend then', value, p95: percentile95(memory), unit: 'MB' },
      { most: 250 },
    ),
  ];
}
