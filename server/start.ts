import { once } from 'node:events';
import { dirname } from 'node:path';
import type { Spawn } from '../backend/process/host.ts';
import type { Limits } from '../backend/process/limits.ts';
import type { LibraryChoice } from '../backend/process/task.ts';
import { openRecents } from '../backend/libraries/recents.ts';
import { createShelf } from '../backend/libraries/shelf.ts';
import { supervise } from '../backend/supervisor.ts';
import { contract } from '../contract/index.ts';
import { createBackendCalls } from './router/backend-calls.ts';
import { forwardAll } from './router/forward.ts';
import { createLoopback, hostOf } from './loopback.ts';
import { createSessions } from './sessions.ts';
import { revealFolder } from './router/reveal-folder.ts';
import { createShellRouter } from './router/shell-router.ts';
import type { Asset } from './static.ts';

export interface ServerOptions {
  library: LibraryChoice;
  version: string;
  assets: ReadonlyMap<string, Asset>;
  spawn: Spawn;
  /** Where other programs of this user find the way to the library; missing: they cannot. */
  doorFolder?: string;
  /** Where it is remembered which libraries were open; missing: for as long as this runs. */
  recentsFile?: string;
  limits?: Partial<Limits>;
}

export interface RunningServer {
  /** `http://127.0.0.1:PORT`. */
  origin: string;
  /**
   * An address that opens one window. The token stands in the fragment, which browsers do not send.
   *
   * @param lifeMs - `null`: until it is used.
   */
  bootAddress: (lifeMs: number | null) => string;
  /** Ends the calls, closes the library and stops. */
  close: () => Promise<void>;
}

/** Starts the backend and the loopback server in front of it, on a port that the system chooses. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const backend = createBackendCalls();
  const recents = openRecents(options.recentsFile ?? null);
  const supervisor = supervise({
    ...options,
    onStart: (host) => {
      backend.attach(host);
    },
    onEnd: () => {
      backend.detach();
    },
    onLeave: () => {
      backend.leave();
    },
    onOpen: (file) => {
      recents.opened(file, Date.now());
    },
  });
  const sessions = createSessions(() => performance.now());
  const shelf = createShelf({ supervisor, recents, spawn: options.spawn, reveal: revealFolder });
  const shell = createShellRouter(supervisor, shelf, dirname(options.library.file));
  const router = { ...forwardAll(contract, backend), shell };
  const server = createLoopback({
    router,
    sessions,
    assets: options.assets,
    opening: backend.opening,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://${hostOf(server)}`;

  return {
    origin,
    bootAddress: (lifeMs) => `${origin}/#${sessions.mintBoot(lifeMs)}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await supervisor.close();
    },
  };
}
