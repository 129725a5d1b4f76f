import { parentPort } from 'node:worker_threads';

/** Runs the real backend in a thread, where it meets what a utilityProcess of Electron gives it. */
interface Envelope {
  data: unknown;
  ports: unknown[];
}

if (!parentPort) throw new Error('This program is a thread.');
const thread = parentPort;
Object.assign(process, {
  parentPort: {
    postMessage: (message: unknown) => {
      thread.postMessage(message);
    },
    on: (_event: 'message', listener: (envelope: Envelope) => void) => {
      thread.on('message', listener);
    },
  },
});
await import('../../../backend/main.ts');
