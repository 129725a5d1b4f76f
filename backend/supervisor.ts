import { startLife, tell } from './life.ts';
import type { Life } from './life.ts';
import type { Host, Spawn } from './process/host.ts';
import { LIMITS } from './process/limits.ts';
import type { Limits } from './process/limits.ts';
import type { LibraryChoice } from './process/task.ts';

export interface SupervisorOptions {
  spawn: Spawn;
  library: LibraryChoice;
  /** This release of Dixit. */
  version: string;
  /** A backend was started; it may be given ports and calls at once. */
  onStart: (backend: Host) => void;
  /** It has ended; calls that were under way will not be answered. */
  onEnd: (backend: Host) => void;
  /** Asked to open another library, or the same anew: the present backend is about to be closed. */
  onLeave?: () => void;
  /** A library was opened, for the first time or again after a crash. */
  onOpen?: (file: string) => void;
  /** Where other programs of this user find the way to the backend; missing: they cannot. */
  doorFolder?: string;
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
    const { spawn, version, onStart, doorFolder = null } = options;
    return startLife(spawn, { library, version, checkAfterCrash, doorFolder }, limits, {
      onStart,
      onReady(isOpen) {
        if (!isOpen) return;
        // From now on a missing file is an error, and never a reason to make an empty one.
        library = { ...library, create: false, sample: false };
        checkAfterCrash = false;
        options.onOpen?.(library.file);
      },
      onEnd(host, readyForMs) {
        options.onEnd(host);
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
    options.onLeave?.();
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

/** The first start after a crash is immediate; those after it wait longer and longer. */
function backOff(crashesAtStart: number, { backOffMs, backOffMaxMs }: Limits): number {
  if (crashesAtStart <= 1) return 0;
  return Math.min(backOffMaxMs, backOffMs * 2 ** (crashesAtStart - 2));
}
