import type { MessagePort } from 'node:worker_threads';
import { ORPCError } from '@orpc/server';
import type { CitationList } from '../../contract/citations.ts';
import type { CitationLister } from '../../core/ports.ts';
import type { FromCiting, ToCiting } from './messages.ts';

/** Between two messages of progress, in milliseconds: a port has no back-pressure. */
const PROGRESS_EVERY_MS = 100;

/** Answers the jobs that come over `port`; each can be stopped while it is under way. */
export function serveCiting(port: MessagePort, lister: CitationLister): void {
  const stops = new Map<number, AbortController>();
  const tell = (message: FromCiting): void => {
    port.postMessage(message);
  };

  port.on('message', (message: ToCiting) => {
    if (message.type === 'stop') stops.get(message.job)?.abort();
    else void list(message);
  });

  async function list({ job, quotes, options }: ToCiting & { type: 'list' }): Promise<void> {
    const stop = new AbortController();
    stops.set(job, stop);
    const onProgress = throttled((done) => {
      tell({ type: 'progress', job, done });
    });
    const onCited = (list: CitationList): void => {
      tell({ type: 'cited', job, list });
    };
    try {
      const list = await lister(quotes, options, { onProgress, onCited }, stop.signal);
      tell({ type: 'listed', job, works: list.bibliography });
    } catch (error) {
      // A contract error is an instance of a class, which does not come through a port.
      if (error instanceof ORPCError) tell({ type: 'refused', job, reason: error.message });
      else tell({ type: 'failed', job, error });
    } finally {
      stops.delete(job);
    }
  }
}

function throttled(listener: (done: number) => void): (done: number) => void {
  let last = -Infinity;
  return (done) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    listener(done);
  };
}
