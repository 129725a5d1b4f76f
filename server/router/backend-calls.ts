import { ORPCError } from '@orpc/client';
import type { ClientContext } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { channelPort } from '../../backend/process/channel-port.ts';
import type { Host } from '../../backend/process/host.ts';
import { base } from '../../contract/base.ts';

/** How long a call waits for a backend that is being started again. */
const WAIT_MS = 5000;

/** Calls to whichever backend is alive. */
export interface BackendCalls {
  attach: (backend: Host) => void;
  detach: () => void;
  /** @throws {ORPCError} `BACKEND_RESTARTED` if none comes in time, or if it ends before it answers. */
  call: (path: readonly string[], input: unknown, signal?: AbortSignal) => Promise<unknown>;
}

/** One life of a backend, as far as calls to it go. */
interface Connection {
  link: RPCLink<ClientContext>;
  ended: boolean;
  end: () => void;
}

/** Passes calls on; those that a backend left unanswered are told so. */
export function createBackendCalls(): BackendCalls {
  let connection: Connection | null = null;
  let waiting: ((next: Connection) => void)[] = [];

  /** The one that is there, or the next one if it comes soon. */
  function present(): Promise<Connection> {
    if (connection) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      waiting.push(resolve);
      setTimeout(() => {
        reject(restarted());
      }, WAIT_MS).unref();
    });
  }

  return {
    attach(backend) {
      connection = connect(backend);
      for (const resolve of waiting) resolve(connection);
      waiting = [];
    },
    detach() {
      connection?.end();
      connection = null;
    },
    async call(path, input, signal) {
      const chosen = await present();
      return untilEnd(chosen, async () => {
        const output = await chosen.link.call(path, input, {
          context: {},
          ...(signal && { signal }),
        });
        return isIterator(output) ? passOn(chosen, output) : output;
      });
    },
  };
}

function connect(backend: Host): Connection {
  const onEnd: (() => void)[] = [];
  const port = channelPort(backend, (listener) => onEnd.push(listener));
  const connection = {
    link: new RPCLink({ port }),
    ended: false,
    end() {
      connection.ended = true;
      for (const listener of onEnd) listener();
    },
  };
  return connection;
}

/** A stream that ends with the client of either side, even while nothing comes. */
function passOn(
  connection: Connection,
  events: AsyncIterator<unknown, unknown>,
): AsyncIterableIterator<unknown> {
  return {
    next: () => untilEnd(connection, () => events.next()),
    return: async (value?: unknown) => (await events.return?.(value)) ?? { done: true, value },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function untilEnd<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw connection.ended ? restarted() : error;
  }
}

function restarted(): ORPCError<'BACKEND_RESTARTED', undefined> {
  const { status, message } = base['~orpc'].errorMap.BACKEND_RESTARTED;
  return new ORPCError('BACKEND_RESTARTED', { status, message });
}

function isIterator(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
