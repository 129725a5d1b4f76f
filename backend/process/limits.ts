import type { Effort } from './effort.ts';

/** What processes may take before they are ended. */
export interface Limits {
  /** From start to the library being open: checks and migrations of a large file take minutes. */
  openMs: number;
  /** Longest silence of an open backend that has nothing to do. */
  silenceMs: number;
  /** Longest silence during a call; one that blocks the backend for longer is ended with it. */
  callMs: number;
  /** Longest silence during a call over a great part of the library: one step of 100,000 quotes. */
  bulkMs: number;
  /** For the library to be closed in order, before the process is ended. */
  closeMs: number;
  /** A backend that ends sooner than this after opening counts as crashed at start. */
  steadyMs: number;
  /** Before the second start in a row after a crash at start; doubled for each further one. */
  backOffMs: number;
  backOffMaxMs: number;
  /** For making text of the bytes of one file, starting the reader included. */
  readMs: number;
  /** For finding the quotations of its text after that. */
  findMs: number;
  /** Heap of a reader. */
  readHeapMb: number;
}

export const LIMITS: Limits = {
  openMs: 10 * 60_000,
  silenceMs: 5000,
  callMs: 10_000,
  bulkMs: 60_000,
  closeMs: 3000,
  steadyMs: 2000,
  backOffMs: 250,
  backOffMaxMs: 30_000,
  // With the end of the process ten seconds at most.
  readMs: 9000,
  findMs: 30_000,
  readHeapMb: 512,
};

/**
 * How long a backend may be silent.
 *
 * @param effort - What it said that it is doing.
 */
export function silenceOf(effort: Effort, { silenceMs, callMs, bulkMs }: Limits): number {
  return { idle: silenceMs, call: callMs, bulk: bulkMs }[effort];
}
