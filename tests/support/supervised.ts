import type { Entry, Host } from '../../backend/process/host.ts';
import type { Limits } from '../../backend/process/limits.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';
import type { LibraryChoice } from '../../backend/process/task.ts';
import { supervise } from '../../backend/supervisor.ts';
import type { Supervisor } from '../../backend/supervisor.ts';
import { createBackendCalls } from '../../server/router/backend-calls.ts';
import type { BackendCalls } from '../../server/router/backend-calls.ts';

/** Programs that go wrong when they are asked to. */
export const FAULTY: Readonly<Record<Entry, URL>> = {
  ...NODE_MODULES_OF_BACKEND,
  backend: new URL('programs/faulty-backend.ts', import.meta.url),
  reader: new URL('programs/faulty-reader.ts', import.meta.url),
};

export interface Supervised extends BackendCalls {
  supervisor: Supervisor;
  /** When each backend was started, in milliseconds of `performance.now()`. */
  starts: number[];
  /** Resolves when the next backend has ended. */
  nextEnd: () => Promise<void>;
}

/** A supervised backend in a process of its own, with calls to it. */
export function startSupervised(
  library: LibraryChoice,
  programs: Readonly<Record<Entry, URL>>,
  limits: Partial<Limits> = {},
  onStart: (host: Host) => void = () => undefined,
): Supervised {
  const calls = createBackendCalls();
  const starts: number[] = [];
  let ends: (() => void)[] = [];
  const supervisor = supervise({
    spawn: nodeSpawn(programs),
    library,
    version: '1.2.3',
    limits,
    onStart(host: Host) {
      starts.push(performance.now());
      calls.attach(host);
      onStart(host);
    },
    onEnd() {
      calls.detach();
      for (const end of ends) end();
      ends = [];
    },
    onLeave: () => {
      calls.leave();
    },
  });
  const nextEnd = (): Promise<void> =>
    new Promise((resolve) => {
      ends.push(resolve);
    });
  return { ...calls, supervisor, starts, nextEnd };
}
