import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { DesktopBridge } from '../contract/desktop.ts';
import { NotAdmittedError, type Client, type Connection } from './connection/connection.ts';
import { connectDesktop } from './connection/desktop.ts';
import { rememberOpening } from './connection/opening.ts';

declare global {
  interface Window {
    /** Exposed by the desktop's preload; missing in a browser. */
    readonly dixit?: DesktopBridge;
  }
}

const SESSION_KEY = 'dixit.session';

/** Takes the one-time token out of the address, so that no history and no copied link keeps it. */
function takeBootToken(): string | null {
  const token = window.location.hash.slice(1);
  if (token === '') return null;
  window.history.replaceState(null, '', window.location.pathname);
  return token;
}

async function startSession(bootToken: string): Promise<string> {
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: bootToken }),
  });
  if (!answer.ok) throw new NotAdmittedError(`The server answered ${answer.status}.`);
  const { token }: { token?: unknown } = (await answer.json()) as { token?: unknown };
  if (typeof token !== 'string') throw new NotAdmittedError('The server gave no session.');
  return token;
}

/** One HTTP request a call, behind a session token. */
async function connectLoopback(): Promise<Connection> {
  const bootToken = takeBootToken();
  if (bootToken !== null) {
    window.sessionStorage.setItem(SESSION_KEY, await startSession(bootToken));
  }
  const session = window.sessionStorage.getItem(SESSION_KEY);
  if (session === null) throw new NotAdmittedError('There is no session.');

  const ended = new EventTarget();
  const opening = rememberOpening();
  const link = new RPCLink({
    url: `${window.location.origin}/rpc`,
    headers: () => ({ authorization: `Bearer ${session}`, ...opening.headers() }),
    fetch: async (request, init, _options, path) => {
      try {
        const answer = await fetch(request, init);
        opening.hear(path, answer);
        if (answer.status === 401) ended.dispatchEvent(new Event('end'));
        return answer;
      } catch (error) {
        if (request.signal.aborted) throw error;
        throw new ORPCError('UNREACHABLE', {
          message: 'Dixit cannot be reached. Is it still running?',
          cause: error,
        });
      }
    },
  });
  return {
    client: createORPCClient<Client>(link),
    onEnd: (listener) => {
      ended.addEventListener('end', listener);
      return () => ended.removeEventListener('end', listener);
    },
    onMenu: () => () => {},
    onLink: () => () => {},
    nameUndo: () => {},
  };
}

/**
 * Finds out which shell this window stands in, and makes the way to the library. Nothing else in
 * the window asks that question.
 *
 * @throws {NotAdmittedError} if the loopback server does not let this window in.
 */
export async function connect(): Promise<Connection> {
  return window.dixit ? connectDesktop(window.dixit) : await connectLoopback();
}
