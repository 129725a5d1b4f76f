import type { LibraryChoice } from '../../backend/process/task.ts';
import type { Spawn } from '../../backend/process/host.ts';
import { supervise, type Supervisor } from '../../backend/supervisor.ts';
import type { Log } from '../shell/log.ts';
import { crashCount } from './crash-count.ts';
import type { WindowPort } from './window-port.ts';

/** What the library's process is kept with. */
export type KeepOptions = {
  spawn: Spawn;
  library: LibraryChoice;
  version: string;
  /** Where other programs of this user find the way to it. */
  doorFolder: string;
  port: WindowPort;
  log: Log;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A library was opened, for the first time or again after a crash. */
  onOpen: (file: string) => void;
  /** It ended by itself too often; it is still being started again. */
  onTooManyEnds: () => void;
};

/** Keeps a backend at work and joined to the window, and tells when it keeps ending. */
export function keepLibrary(options: KeepOptions): Supervisor {
  const { port, log, now, onTooManyEnds } = options;
  const isTooOften = crashCount();
  // More than one may be under way at a time.
  let endsAskedFor = 0;

  const supervisor = supervise({
    spawn: options.spawn,
    library: options.library,
    version: options.version,
    doorFolder: options.doorFolder,
    onStart(backend) {
      log('backend-started');
      port.backendStarted(backend);
    },
    onEnd() {
      log('backend-ended', { asked: endsAskedFor > 0 });
      port.backendEnded();
      if (endsAskedFor > 0 || !isTooOften(now())) return;
      log('backend-gave-up');
      onTooManyEnds();
    },
    onLeave() {
      port.libraryLeft();
    },
    onOpen: options.onOpen,
  });

  async function asked(work: () => Promise<void>): Promise<void> {
    endsAskedFor += 1;
    try {
      await work();
    } finally {
      endsAskedFor -= 1;
    }
  }

  return {
    library: () => supervisor.library(),
    use: async (library) => asked(async () => supervisor.use(library)),
    close: async () => asked(async () => supervisor.close()),
  };
}
