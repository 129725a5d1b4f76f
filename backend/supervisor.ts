import { watchHeart } from './process/heartbeat.ts';
import type { Host, Spawn } from './process/host.ts';
import { toArgument } from './process/task.ts';
import type { BackendTask, LibraryChoice } from './process/task.ts';
import { LIMITS } from './process/limits.ts';
import type { Limits } from './process/limits.ts';
import { isFromBackend } from './process/messages.ts';
import type { FromBackend, ToBackend } from './process/messages.ts';
import { startReadJob } from './reading/read-job.ts';
import type { ReadJob } from './reading/read-job.ts';

export interface SupervisorOptions {
  spawn: Spawn;
  library: LibraryChoice;
  /** This release of Dixit. */
  version: string;
  /** A backend was started; it may be given ports and calls at once. */
  onStart: (backend: Host) => void;
  /** It has ended; calls that were under way will not be answered. */
  onEnd: (backend: Host) => void;
  limits?: Partial<Limits>;
}

export interface Supervisor {
  /** The library of the present backend, or of the next one. */
  library: () => LibraryChoice;
  /** Closes the present library and opens another, or the same again; resolves when it is open. */
  use: (library: LibraryChoice) => Promise<void>;
  /** Closes the library and stays so. */
  close: () => Promise<void>;
}

/** One life of the backend process. */
interface Life {
  host: Host;
  /** Open, or ended before that. */
  settled: Promise<void>;
  ended: Promise<void>;
}

/** Keeps a backend alive: ends it when it falls silent, and starts it again when it has ended. */
export function supervise(options: SupervisorOptions): Supervisor {
  const limits = { ...LIMITS, ...options.limits };
  let library = options.library;
  let checkAfterCrash = true;
  let crashesAtStart = 0;
  let wanted = true;
  let restart: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  let life = begin();

  function begin(): Life {
    return startLife(options, { library, version: options.version, checkAfterCrash }, limits, {
      onReady() {
        // From now on a missing file is an error, and never a reason to make an empty one.
        library = { ...library, create: false, sample: false };
        checkAfterCrash = false;
      },
      onEnd(readyForMs) {
        if (!wanted) return;
        crashesAtStart = readyForMs >= limits.steadyMs ? 0 : crashesAtStart + 1;
        restart = setTimeout(
          () => {
            life = begin();
          },
          backOff(crashesAtStart, limits),
        );
      },
    });
  }

  async function end(): Promise<void> {
    wanted = false;
    clearTimeout(restart);
    tell(life.host, { type: 'close' });
    const timer = setTimeout(() => {
      life.host.kill();
    }, limits.closeMs);
    await life.ended;
    clearTimeout(timer);
  }

  async function change(next: LibraryChoice): Promise<void> {
    await end();
    library = next;
    checkAfterCrash = true;
    crashesAtStart = 0;
    wanted = true;
    life = begin();
    await life.settled;
  }

  /** One change of library after another, however fast they are asked for. */
  async function inTurn(work: () => Promise<void>): Promise<void> {
    const before = turn;
    const done = Promise.withResolvers<void>();
    turn = done.promise;
    await before;
    try {
      await work();
    } finally {
      done.resolve();
    }
  }

  return {
    library: () => library,
    use(next) {
      return inTurn(() => change(next));
    },
    close() {
      return inTurn(end);
    },
  };
}

interface LifeEvents {
  onReady: () => void;
  /** @param readyForMs - How long the library was open; -1 if it never was. */
  onEnd: (readyForMs: number) => void;
}

function startLife(
  { spawn, onStart, onEnd }: SupervisorOptions,
  task: BackendTask,
  limits: Limits,
  events: LifeEvents,
): Life {
  const host = spawn('backend', [toArgument(task)], { heapMb: null, quiet: false });
  const settled = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const jobs = new Map<number, ReadJob>();
  const heart = watchHeart(limits.openMs, () => {
    host.kill();
  });
  let readyAt: number | null = null;

  host.onMessage((message) => {
    if (!isFromBackend(message)) return;
    if (message.type === 'ready') {
      readyAt = performance.now();
      events.onReady();
      settled.resolve();
    }
    if (message.type === 'ready' || message.type === 'alive') heart.beat(limits.silenceMs);
    if (message.type === 'read') void read(message);
    if (message.type === 'stop-reading') jobs.get(message.job)?.stop();
  });
  host.onExit(() => {
    heart.stop();
    for (const job of jobs.values()) job.stop();
    onEnd(host);
    settled.resolve();
    ended.resolve();
    events.onEnd(readyAt === null ? -1 : performance.now() - readyAt);
  });
  onStart(host);

  async function read({ job: id, name, bytes }: FromBackend & { type: 'read' }): Promise<void> {
    const job = startReadJob(spawn, { name, bytes }, limits);
    jobs.set(id, job);
    const outcome = await job.outcome;
    jobs.delete(id);
    tell(host, { type: 'was-read', job: id, outcome });
  }

  return { host, settled: settled.promise, ended: ended.promise };
}

function tell(host: Host, message: ToBackend): void {
  host.post(message);
}

/** The first start after a crash is immediate; those after it wait longer and longer. */
function backOff(crashesAtStart: number, { backOffMs, backOffMaxMs }: Limits): number {
  if (crashesAtStart <= 1) return 0;
  return Math.min(backOffMaxMs, backOffMs * 2 ** (crashesAtStart - 2));
}
