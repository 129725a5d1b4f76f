import { Worker } from 'node:worker_threads';
import type { CitationList } from '../../contract/citations.ts';
import type { CitationLister } from '../../core/ports.ts';
import type { FromCiting, ToCiting } from './messages.ts';

/** After being told to stop, a thread that is still busy is ended with the styles it holds ready. */
const STOP_MS = 500;

interface Job {
  question: ToCiting & { type: 'list' };
  resolve: (list: CitationList) => void;
  reject: (reason: unknown) => void;
  onProgress: ((done: number) => void) | undefined;
}

interface Thread {
  worker: Worker;
  /** Jobs without an answer, by number. */
  jobs: Map<number, Job>;
}

/**
 * Cites in a thread of its own, started by the first list and again after it has ended.
 *
 * @param module - The thread's program.
 */
export function createCiting(module: URL): { list: CitationLister; close: () => void } {
  let thread: Thread | null = null;
  let count = 0;

  function start(): Thread {
    const started = startThread(module, () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  }

  function put(job: Job): void {
    const { worker, jobs } = thread ?? start();
    jobs.set(job.question.job, job);
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

  const list: CitationLister = async (quotes, options, onProgress, signal) => {
    signal?.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<CitationList>();
    const job = (count += 1);
    const onAbort = (): void => {
      reject(signal?.reason);
      stop(job);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    put({ question: { type: 'list', job, quotes, options }, resolve, reject, onProgress });
    return promise.finally(() => signal?.removeEventListener('abort', onAbort));
  };

  return {
    list,
    close() {
      if (thread) end(thread);
    },
  };
}

function startThread(module: URL, onExit: () => void): Thread {
  const worker = new Worker(module);
  const jobs = new Map<number, Job>();
  let failure: unknown = new Error('Citing was interrupted.');

  worker.on('message', (message: FromCiting) => {
    const job = jobs.get(message.job);
    if (message.type === 'progress') {
      job?.onProgress?.(message.done);
      return;
    }
    jobs.delete(message.job);
    if (message.type === 'listed') job?.resolve(message.list);
    else job?.reject(message.error);
  });
  worker.on('error', (error) => {
    failure = error;
  });
  worker.on('exit', () => {
    onExit();
    for (const { reject } of jobs.values()) reject(failure);
  });
  return { worker, jobs };
}
