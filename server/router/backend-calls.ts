import { ORPCError } from '@orpc/client';
import type { ClientContext } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { channelPort } from '../../backend/process/channel-port.ts';
import type { Host } from '../../backend/process/host.ts';
import { base } from '../../contract/base.ts';

/** Calls to whichever backend is alive. */
export interface BackendCalls {
  attach: (backend: Host) => void;
  detach: () => void;
  /** @throws {ORPCError} `BACKEND_RESTARTED` if there is none, or if it ends before it answers. */
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

  return {
    attach(backend) {
      connection = connect(backend);
    },
    detach() {
      connection?.end();
      connection = null;
    },
    async call(path, input, signal) {
      const present = connection;
      if (!present) throw restarted();
      return untilEnd(present, async () => {
        const output = await present.link.call(path, input, {
          context: {},
          ...(signal && { signal }),
        });
        return isIterator(output) ? passOn(present, output) : output;
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
