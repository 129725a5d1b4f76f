import { Worker } from 'node:worker_threads';
import type { TransferListItem } from 'node:worker_threads';
import type { Host, Spawn } from '../../backend/process/host.ts';
import { NODE_MODULES_OF_BACKEND, nodeSpawn } from '../../backend/process/node-host.ts';

const BACKEND = new URL('programs/thread-backend.ts', import.meta.url);

/** Starts the backend in a thread that can be handed ports, and readers as processes. */
export const threadSpawn: Spawn = (entry, args, options) => {
  if (entry === 'reader') return nodeSpawn(NODE_MODULES_OF_BACKEND)(entry, args, options);
  const thread = new Worker(BACKEND, { argv: [...args] });
  const host: Host = {
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
  return host;
};
