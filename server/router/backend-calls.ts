import { ORPCError } from '@orpc/client';
import type { ClientContext } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { channelPort } from '../../backend/process/channel-port.ts';
import type { Host } from '../../backend/process/host.ts';
import { base } from '../../contract/base.ts';
import { asksWhichLibrary, LIBRARY_LEFT } from '../../contract/opening.ts';

/** How long a call waits for a backend that is being started again. */
const WAIT_MS = 5000;

/** Calls to whichever backend is alive. */
export interface BackendCalls {
  attach: (backend: Host) => void;
  detach: () => void;
  /** Another library is about to be opened: no call for this one may reach that. */
  leave: () => void;
  /** Name of the present opening of a library; a backend that is started again has the same. */
  opening: () => string;
  /**
   * @param madeFor - The opening that the caller knows of; `null` if none.
   * @throws {ORPCError} `BACKEND_RESTARTED` if no backend comes in time, or if it ends before it
   * answers; `LIBRARY_CLOSED` if the library was left.
   */
  call: (
    path: readonly string[],
    input: unknown,
    signal?: AbortSignal,
    madeFor?: string | null,
  ) => Promise<unknown>;
}

/** One life of a backend, as far as calls to it go. */
interface Connection {
  link: RPCLink<ClientContext>;
  /** Why calls to it have ended, once they have. */
  ended: Error | null;
  end: (reason: Error) => void;
}

/** A call that waits for a backend to be started again. */
interface Waiting {
  asksWhich: boolean;
  resolve: (next: Connection) => void;
  reject: (reason: Error) => void;
}

/** Passes calls on; those that a backend left unanswered are told so. */
export function createBackendCalls(): BackendCalls {
  let connection: Connection | null = null;
  let waiting: Waiting[] = [];
  let openings = 1;
  let isLeaving = false;

  const opening = (): string => String(openings);

  /** The one that is there, or the next one of the same library if it comes soon. */
  function present(asksWhich: boolean): Promise<Connection> {
    if (isLeaving && !asksWhich) return Promise.reject(left());
    if (connection && !isLeaving) return Promise.resolve(connection);
    return new Promise((resolve, reject) => {
      waiting.push({ asksWhich, resolve, reject });
      setTimeout(() => {
        reject(restarted());
      }, WAIT_MS).unref();
    });
  }

  return {
    opening,
    attach(backend) {
      connection = connect(backend);
      isLeaving = false;
      for (const { resolve } of waiting) resolve(connection);
      waiting = [];
    },
    detach() {
      connection?.end(isLeaving ? left() : restarted());
      connection = null;
    },
    leave() {
      openings += 1;
      isLeaving = true;
      for (const { asksWhich, reject } of waiting) if (!asksWhich) reject(left());
      waiting = waiting.filter(({ asksWhich }) => asksWhich);
    },
    async call(path, input, signal, madeFor = null) {
      const asksWhich = asksWhichLibrary(path);
      if (!asksWhich && madeFor !== null && madeFor !== opening()) throw left();
      const chosen = await present(asksWhich);
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
  const connection: Connection = {
    link: new RPCLink({ port }),
    ended: null,
    end(reason) {
      connection.ended = reason;
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
    throw connection.ended ?? error;
  }
}

function restarted(): ORPCError<'BACKEND_RESTARTED', undefined> {
  const { status, message } = base['~orpc'].errorMap.BACKEND_RESTARTED;
  return new ORPCError('BACKEND_RESTARTED', { status, message });
}

function left(): ORPCError<'LIBRARY_CLOSED', unknown> {
  return new ORPCError('LIBRARY_CLOSED', LIBRARY_LEFT);
}

function isIterator(value: unknown): value is AsyncIterator<unknown, unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
