/** The process that started this one. */
export interface Parent {
  post: (message: object) => void;
  onMessage: (listener: (message: unknown, ports: readonly unknown[]) => void) => void;
  /** It is gone, so nobody is left to work for. */
  onGone: (listener: () => void) => void;
}

/** What Electron puts on `process` in a utilityProcess; messages wait until somebody listens. */
interface ParentPort {
  postMessage(message: unknown): void;
  on(
    event: 'message',
    listener: (event: { data: unknown; ports: readonly unknown[] }) => void,
  ): unknown;
}

/**
 * The parent of this process, by Electron's parent port or Node's IPC channel.
 *
 * @throws {Error} if it was started without either.
 */
export function connectToParent(): Parent {
  const { parentPort } = process as { parentPort?: ParentPort };
  if (parentPort) return electronParent(parentPort);
  if (process.send) return nodeParent();
  throw new Error('This program is started by Dixit and does nothing by itself.');
}

function electronParent(port: ParentPort): Parent {
  return {
    post(message) {
      port.postMessage(message);
    },
    onMessage(listener) {
      port.on('message', ({ data, ports }) => {
        listener(data, ports);
      });
    },
    // Chromium ends a utility process whose browser process is gone.
    onGone() {},
  };
}

function nodeParent(): Parent {
  return {
    post(message) {
      // To a parent that has just gone nothing can be said; `onGone` tells of it.
      if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
    },
    onMessage(listener) {
      process.on('message', (message) => {
        listener(message, []);
      });
    },
    onGone(listener) {
      process.on('disconnect', listener);
    },
  };
}
