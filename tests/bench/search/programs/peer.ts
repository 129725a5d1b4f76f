import { json } from 'node:stream/consumers';
import { clockMs } from '../../measure.ts';
import { ENGINES, type EngineName } from '../peers/engines.ts';

/** What a search library took; on the standard output, as JSON. */
export interface PeerReport {
  buildMs: number;
  /** What it added to the memory of its process, in megabytes. */
  mb: number;
  /** By what was asked: the times in milliseconds, and how many quotes were found. */
  answers: Record<string, { times: number[]; total: number }>;
}

const collectGarbage = () => {
  // What was freed by the first may free more.
  for (let i = 0; i < 3; i++) globalThis.gc?.();
};
const residentMb = () => {
  collectGarbage();
  return process.memoryUsage.rss() / 2 ** 20;
};

/**
 * Fills one of the search libraries with a library's quotes and asks it what stands on the standard
 * input, in a process of its own so that its memory can be told.
 */
const [name = '', file = ''] = process.argv.slice(2);
const asked = (await json(process.stdin)) as string[];
const before = residentMb();
const begun = clockMs();
const engine = ENGINES[name as EngineName](file);
const buildMs = clockMs() - begun;
const built = residentMb();
const answers: PeerReport['answers'] = {};
for (const text of asked) {
  const start = clockMs();
  const total = await engine.find(text);
  const ms = clockMs() - start;
  (answers[text] ??= { times: [], total }).times.push(ms);
}
// Ours reads its index from the file only when it is asked; what was read then is its memory too.
const mb = (name === 'dixit' ? residentMb() : built) - before;
engine.close();
process.stdout.write(JSON.stringify({ buildMs, mb, answers } satisfies PeerReport));
