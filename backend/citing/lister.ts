import { Worker } from 'node:worker_threads';
import type { CitationList } from '../../contract/citations.ts';
import type { CitationLister, ListListener } from '../../core/ports.ts';
import { refused } from '../../core/refusals.ts';
import type { FromCiting, ToCiting } from './messages.ts';

/** After being told to stop, a thread that is still busy is ended with the styles it holds ready. */
const STOP_MS = 500;

/** Longest time in which a thread with work to do gets no further. */
const STALL_MS = 60_000;

/** What is new in the heap of the thread; it makes much that is gone at once. */
const YOUNG_MB = 48;

interface Job {
  question: ToCiting & { type: 'list' };
  resolve: (list: CitationList) => void;
  reject: (reason: unknown) => void;
  listener: ListListener;
  /** The list but for its works, when it has come. */
  cited: CitationList | null;
}

interface Thread {
  worker: Worker;
  /** Jobs without an answer, by number. */
  jobs: Map<number, Job>;
  /** It was given work or has got further; if it does not do so again, it is ended. */
  touch: () => void;
}

/**
 * Cites in a thread of its own, started by the first list and again after it has ended.
 *
 * @param module - The thread's program.
 * @param stallMs - Time after which a thread that gets no further is ended with its lists.
 */
export function createCiting(
  module: URL,
  stallMs = STALL_MS,
): { list: CitationLister; close: () => void } {
  let thread: Thread | null = null;
  let count = 0;

  function start(): Thread {
    const started = startThread(module, stallMs, () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  }

  function put(job: Job): void {
    const { worker, jobs, touch } = thread ?? start();
    jobs.set(job.question.job, job);
    touch();
    worker.postMessage(job.question);
  }

  /** Stops one job; a thread too busy to hear of it is ended, and the other jobs begin anew. */
  function stop(number: number): void {
    const stopping = thread;
    if (!stopping?.jobs.has(number)) return;
    const word: ToCiting = { type: 'stop', job: number };
    stopping.worker.postMessage(word);
    setTimeout(() => {
      if (!stopping.jobs.delete(number)) return;
      const others = Array.from(stopping.jobs.values());
      stopping.jobs.clear();
      end(stopping);
      for (const job of others) put(job);
    }, STOP_MS).unref();
  }

  /** From now on nothing is sent to it, though it takes a moment to end. */
  function end(ending: Thread): void {
    if (thread === ending) thread = null;
    void ending.worker.terminate();
  }

  const list: CitationLister = async (quotes, options, listener = {}, signal) => {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<CitationList>();
    const job = (count += 1);
    const onAbort = (): void => {
      reject(signal?.reason);
      stop(job);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    const question = { type: 'list', job, quotes, options } as const;
    put({ question, resolve, reject, listener, cited: null });
    return promise.finally(() => signal?.removeEventListener('abort', onAbort));
  };

  return {
    list,
    close() {
      if (thread) end(thread);
    },
  };
}

function startThread(module: URL, stallMs: number, onExit: () => void): Thread {
  const worker = new Worker(module, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const jobs = new Map<number, Job>();
  let failure: unknown = new Error('Citing was interrupted.');
  let timer: NodeJS.Timeout | undefined;

  function touch(): void {
    clearTimeout(timer);
    if (jobs.size > 0) timer = setTimeout(giveUp, stallMs).unref();
  }

  function giveUp(): void {
    failure = stalled(stallMs);
    // What comes next finds no thread, and starts one.
    onExit();
    void worker.terminate();
  }

  worker.on('message', (message: FromCiting) => {
    const job = jobs.get(message.job);
    if (isAnswer(message)) jobs.delete(message.job);
    touch();
    if (job) hear(job, message);
  });
  worker.on('error', (error) => {
    failure = error;
  });
  worker.on('exit', () => {
    clearTimeout(timer);
    onExit();
    for (const { reject } of jobs.values()) reject(failure);
  });
  return { worker, jobs, touch };
}

function isAnswer({ type }: FromCiting): boolean {
  return type !== 'progress' && type !== 'cited';
}

function hear(job: Job, message: FromCiting): void {
  switch (message.type) {
    case 'progress':
      job.listener.onProgress?.(message.done);
      break;
    case 'cited':
      job.cited = message.list;
      job.listener.onCited?.(message.list);
      break;
    case 'listed':
      if (job.cited) job.resolve({ ...job.cited, bibliography: message.works });
      else job.reject(new Error('The works of a list came without its citations.'));
      break;
    case 'refused':
      job.reject(refused('style', message.reason));
      break;
    case 'failed':
      job.reject(message.error);
  }
}

function stalled(stallMs: number): Error {
  const reason = `Citing got no further for ${stallMs / 1000} seconds and was stopped. The library is unchanged; choose fewer quotes, or try again.`;
  return refused(null, reason);
}
