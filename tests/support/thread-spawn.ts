import { Worker } from 'node:worker_threads';
import type { TransferListItem } from 'node:worker_threads';
import type { Host, Spawn } from '../../backend/process/host.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';

const BACKEND = new URL('programs/thread-backend.ts', import.meta.url);

/** Starts the backend in a thread that can be handed ports, and readers as processes. */
export function threadSpawn(reader: URL): Spawn {
  const spawnReader = nodeSpawn({ ...NODE_MODULES_OF_BACKEND, reader });
  return (entry, args, options) =>
    entry === 'reader' ? spawnReader(entry, args, options) : startThread(args);
}

function startThread(args: readonly string[]): Host {
  const thread = new Worker(BACKEND, { argv: [...args] });
  return {
    post(message, ports = []) {
      thread.postMessage({ data: message, ports }, ports as TransferListItem[]);
    },
    onMessage(listener) {
      thread.on('message', listener);
    },
    onExit(listener) {
      thread.once('exit', (code) => {
        listener({ code, signal: null });
      });
    },
    kill() {
      void thread.terminate();
    },
  };
}
