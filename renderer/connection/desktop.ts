import { createORPCClient, ORPCError, type ClientLink, type ClientContext } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import {
  LIBRARY_PORT,
  type DesktopBridge,
  type LibraryPort,
  type ShellPath,
} from '../../contract/desktop.ts';
import { asksWhichLibrary, LIBRARY_LEFT } from '../../contract/opening.ts';
import type { Client, Connection } from './connection.ts';

type Link = ClientLink<ClientContext>;

const RESTARTED = 'Dixit restarted its library process. What was saved is kept; try again.';

/** The library over one port. */
interface Library {
  link: Link;
  opening: number;
  /** Nobody answers there any more: calls that still wait fail instead of waiting for ever. */
  drop: (reason: (cause?: unknown) => Error) => void;
}

const restarted = (cause?: unknown): Error =>
  new ORPCError('BACKEND_RESTARTED', { message: RESTARTED, cause });

const left = (cause?: unknown): Error =>
  new ORPCError('LIBRARY_CLOSED', { ...LIBRARY_LEFT, cause });

function linkOver(port: MessagePort, opening: number): Library {
  let why = restarted;
  const gone = new AbortController();
  const rpc = new RPCLink({
    port: {
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) => {
        port.addEventListener(type, listener);
        if (type === 'close') gone.signal.addEventListener('abort', listener);
      },
      postMessage: (message: unknown) => port.postMessage(message),
    },
  });
  port.start();
  const link: Link = {
    call: async (path, input, options) => {
      try {
        return await rpc.call(path, input, options);
      } catch (error) {
        if (gone.signal.aborted && !(error instanceof ORPCError)) {
          // Which library is open may be asked again, whichever it is.
          throw asksWhichLibrary(path) ? restarted(error) : why(error);
        }
        throw error;
      }
    },
  };
  return {
    link,
    opening,
    drop: (reason) => {
      why = reason;
      gone.abort();
      port.close();
    },
  };
}

/** Shell calls, which go to the main process and not to the library. */
function shellLink(bridge: DesktopBridge): Link {
  return {
    call: async (path, input) => {
      const answer = await bridge.shellCall(path[1] as ShellPath, input);
      if (answer.ok) return answer.output;
      throw new ORPCError(answer.code, { message: answer.message });
    },
  };
}

/** The connection of the desktop's window: a port to the library, anew after each restart. */
export function connectDesktop(bridge: DesktopBridge): Connection {
  const first = Promise.withResolvers<void>();
  let library: Library | null = null;
  /** The opening of the library that the page was told of last. */
  let shown: number | null = null;
  const toShell = shellLink(bridge);

  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    const data = event.data as Partial<LibraryPort> | null;
    if (event.source !== window || data?.type !== LIBRARY_PORT || !port) return;
    const { opening = 0 } = data;
    library?.drop(opening === library.opening ? restarted : left);
    library = linkOver(port, opening);
    first.resolve();
  });
  bridge.connect();

  const link: Link = {
    call: async (path, input, options) => {
      if (path[0] === 'shell') return await toShell.call(path, input, options);
      await first.promise;
      if (!library) throw restarted();
      const { opening, link: toLibrary } = library;
      const asksWhich = asksWhichLibrary(path);
      if (!asksWhich && shown !== null && shown !== opening) throw left();
      const output = await toLibrary.call(path, input, options);
      if (asksWhich) shown = opening;
      return output;
    },
  };
  return {
    client: createORPCClient<Client>(link),
    onEnd: () => () => {},
    onMenu: bridge.onMenu,
    onLink: bridge.onLink,
    nameUndo: bridge.nameUndo,
  };
}
