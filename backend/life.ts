import { watchHeart } from './process/heartbeat.ts';
import type { Host, Spawn } from './process/host.ts';
import { silenceOf } from './process/limits.ts';
import type { Limits } from './process/limits.ts';
import { isFromBackend } from './process/messages.ts';
import type { FromBackend, ToBackend } from './process/messages.ts';
import { toArgument } from './process/task.ts';
import type { BackendTask } from './process/task.ts';
import { startReadJob } from './reading/read-job.ts';
import type { ReadJob } from './reading/read-job.ts';

/** One life of the backend process. */
export interface Life {
  host: Host;
  /** It answers, or ended before that. */
  settled: Promise<void>;
  ended: Promise<void>;
}

/** What its supervisor is told of. */
export interface LifeEvents {
  onStart: (backend: Host) => void;
  /** It answers, over an open library or in place of one. */
  onReady: (isOpen: boolean) => void;
  /** @param readyForMs - How long it answered; -1 if it never did. */
  onEnd: (backend: Host, readyForMs: number) => void;
}

/** Starts a backend, ends it when it falls silent, and reads files on its behalf. */
export function startLife(
  spawn: Spawn,
  task: BackendTask,
  limits: Limits,
  events: LifeEvents,
): Life {
  const host = spawn('backend', [toArgument(task)], { heapMb: null, quiet: false });
  const settled = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const reading = readFor(host, spawn, limits);
  const heart = watchHeart(limits.openMs, host.kill);
  let readyAt: number | null = null;

  host.onMessage((message) => {
    if (!isFromBackend(message)) return;
    if (message.type === 'ready') {
      readyAt = performance.now();
      events.onReady(message.isOpen);
      settled.resolve();
    }
    if (message.type === 'ready') heart.beat(limits.silenceMs);
    if (message.type === 'alive') heart.beat(silenceOf(message.effort, limits));
    if (message.type === 'read') void reading.read(message);
    if (message.type === 'stop-reading') reading.stop(message.job);
  });
  host.onExit(() => {
    heart.stop();
    reading.stopAll();
    events.onEnd(host, readyAt === null ? -1 : performance.now() - readyAt);
    settled.resolve();
    ended.resolve();
  });
  events.onStart(host);
  return { host, settled: settled.promise, ended: ended.promise };
}

/** Says something to a backend; to one that has ended it says nothing. */
export function tell(host: Host, message: ToBackend): void {
  host.post(message);
}

/** Runs the readers that a backend asks for, since it may start no processes itself. */
function readFor(host: Host, spawn: Spawn, limits: Limits) {
  const jobs = new Map<number, ReadJob>();
  return {
    async read({ job: id, name, bytes }: FromBackend & { type: 'read' }): Promise<void> {
      const job = startReadJob(spawn, { name, bytes }, limits);
      jobs.set(id, job);
      const outcome = await job.outcome;
      jobs.delete(id);
      tell(host, { type: 'was-read', job: id, outcome });
    },
    stop(id: number): void {
      jobs.get(id)?.stop();
    },
    stopAll(): void {
      for (const job of jobs.values()) job.stop();
    },
  };
}
