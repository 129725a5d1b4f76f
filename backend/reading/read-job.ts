import type { Exit, Host, Spawn } from '../process/host.ts';
import type { Limits } from '../process/limits.ts';
import { isFromReader } from '../process/messages.ts';
import type { ReadOutcome, ToReader } from '../process/messages.ts';

const UNCHANGED =
  'The library is unchanged. Save the page as plain text, or copy its text, and try that.';

export interface ReadJob {
  outcome: Promise<ReadOutcome>;
  /** Ends the reader; the outcome then says that it was stopped. */
  stop: () => void;
}

/** Reads one file in a process of its own, which is ended when it takes too long or too much. */
export function startReadJob(
  spawn: Spawn,
  file: { name: string; bytes: Uint8Array },
  limits: Pick<Limits, 'readMs' | 'findMs' | 'readHeapMb'>,
): ReadJob {
  const host = spawn('reader', [String(limits.readMs + limits.findMs)], {
    heapMb: limits.readHeapMb,
    quiet: true,
  });
  const { promise, resolve } = Promise.withResolvers<ReadOutcome>();
  const settle = (outcome: ReadOutcome): void => {
    clearTimeout(timer);
    resolve(outcome);
    host.kill();
  };
  const endIn = (ms: number) =>
    setTimeout(() => {
      settle(tooSlow(ms));
    }, ms);
  let timer = endIn(limits.readMs);

  host.onMessage((message) => {
    if (!isFromReader(message)) return;
    if (message.type === 'outcome') {
      settle(message.outcome);
      return;
    }
    // What comes now is our own work on plain text, whose time goes with its length.
    clearTimeout(timer);
    timer = endIn(limits.findMs);
  });
  host.onExit((exit) => {
    settle(ended(exit, limits.readHeapMb));
  });
  ask(host, file);

  return {
    outcome: promise,
    stop() {
      settle({ ok: false, code: 'STOPPED', reason: `Reading was stopped. ${UNCHANGED}` });
    },
  };
}

function ask(host: Host, file: { name: string; bytes: Uint8Array }): void {
  const question: ToReader = { type: 'read', ...file };
  host.post(question);
}

function tooSlow(readMs: number): ReadOutcome {
  const seconds = readMs / 1000;
  const reason = `Reading took longer than ${seconds} seconds and was stopped. ${UNCHANGED}`;
  return { ok: false, code: 'TOO_SLOW', reason };
}

/** How V8 ends a process whose heap is full, where that is told by a code: Node, Electron, Windows. */
const OUT_OF_MEMORY = new Set<number | null>([134, 5, 6, 0xe0_00_00_08]);

function ended({ code, signal }: Exit, heapMb: number): ReadOutcome {
  if (signal === 'SIGABRT' || OUT_OF_MEMORY.has(code)) {
    const reason = `Reading needed more than ${heapMb} MB of memory and was stopped. ${UNCHANGED}`;
    return { ok: false, code: 'TOO_MUCH_MEMORY', reason };
  }
  const reason = `Reading broke off (${signal ?? `code ${code}`}). ${UNCHANGED}`;
  return { ok: false, code: 'READER_ENDED', reason };
}
