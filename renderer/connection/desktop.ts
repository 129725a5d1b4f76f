import { createORPCClient, ORPCError, type ClientLink, type ClientContext } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { LIBRARY_PORT, type DesktopBridge, type ShellPath } from '../../contract/desktop.ts';
import type { Client, Connection } from './connection.ts';

type Link = ClientLink<ClientContext>;

const RESTARTED = 'Dixit restarted its library process. What was saved is kept; try again.';

/**
 * The library over one port, until `drop` says that nobody answers there any more: then every
 * call that still waits fails with `BACKEND_RESTARTED` in place of waiting for ever.
 */
function linkOver(port: MessagePort): { link: Link; drop: () => void } {
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
          throw new ORPCError('BACKEND_RESTARTED', { message: RESTARTED, cause: error });
        }
        throw error;
      }
    },
  };
  return {
    link,
    drop: () => {
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
  let library: ReturnType<typeof linkOver> | null = null;
  const toShell = shellLink(bridge);

  window.addEventListener('message', (event) => {
    const [port] = event.ports;
    if (event.source !== window || event.data !== LIBRARY_PORT || !port) return;
    library?.drop();
    library = linkOver(port);
    first.resolve();
  });
  bridge.connect();

  const link: Link = {
    call: async (path, input, options) => {
      if (path[0] === 'shell') return await toShell.call(path, input, options);
      await first.promise;
      if (!library) throw new ORPCError('BACKEND_RESTARTED', { message: RESTARTED });
      return await library.link.call(path, input, options);
    },
  };
  return { client: createORPCClient<Client>(link), onEnd: () => () => {}, onMenu: bridge.onMenu };
}
