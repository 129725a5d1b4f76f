import { onError, ORPCError } from '@orpc/server';
import type { AnyRouter, Context } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { base } from '../contract/base.ts';
import { channelPort } from './process/channel-port.ts';
import type { ChannelPort } from './process/channel-port.ts';
import { createEffortTeller } from './process/effort.ts';
import { BEAT_EVERY_MS } from './process/heartbeat.ts';
import { isToBackend } from './process/messages.ts';
import type { FromBackend } from './process/messages.ts';
import type { Parent } from './process/parent.ts';

/** What answers the calls, over an open library or in place of one. */
export interface App {
  /** Whether there is a library behind it. */
  isOpen: boolean;
  router: AnyRouter;
  close: () => void;
  /** For other programs of this user; missing where there is nothing for them. */
  openDoor?: OpenDoor;
}

/** Opens a further way to the library, and answers how to close it. */
export type OpenDoor = (admit: (port: ChannelPort) => void) => Promise<{ close: () => void }>;

/** A port that came with a message; it starts only when it is told to. */
type TransferredPort = Parameters<RPCHandler<Context>['upgrade']>[0] & { start: () => void };

/**
 * Serves the contract to the parent process and to every port that it hands over, and says that
 * this process is alive, until the parent asks it to close or is gone.
 *
 * @param open - Opens the library; the parent waits for it longer than for anything after.
 */
export async function serveBackend(parent: Parent, open: () => Promise<App>): Promise<void> {
  const tell = (message: FromBackend): void => {
    parent.post(message);
  };
  const app = await open();
  const effort = createEffortTeller((now) => {
    tell({ type: 'alive', effort: now });
  });
  const handler = new RPCHandler(app.router, {
    interceptors: [onError(report)],
    clientInterceptors: [({ path, next }) => effort.during(path, next)],
  });
  const door = await openDoor(app, (port) => handler.upgrade(port));
  const close = (): void => {
    // Nobody is led to a library that is about to be closed.
    door?.close();
    app.close();
    process.exit(0);
  };

  parent.onMessage((message, ports) => {
    if (!isToBackend(message)) return;
    if (message.type === 'close') close();
    if (message.type === 'connect') ports.forEach(serve);
  });
  parent.onGone(close);
  handler.upgrade(channelPort(parent, (listener) => parent.onGone(listener)));
  // Ctrl+C in a terminal reaches this process too, but closing is the parent's word.
  process.on('SIGINT', () => undefined);

  tell({ type: 'ready', isOpen: app.isOpen });
  setInterval(effort.beat, BEAT_EVERY_MS);

  function serve(port: unknown): void {
    if (!isPort(port)) throw new TypeError('What was handed over is no port.');
    handler.upgrade(port);
    port.start();
  }
}

/** Without it everything works but other programs beside this one, so nothing ends with it. */
async function openDoor(
  app: App,
  admit: (port: ChannelPort) => void,
): Promise<{ close: () => void } | null> {
  try {
    return (await app.openDoor?.(admit)) ?? null;
  } catch (error) {
    report(error);
    return null;
  }
}

function isPort(value: unknown): value is TransferredPort {
  return typeof value === 'object' && value !== null && 'postMessage' in value && 'start' in value;
}

/** Codes that the contract has for every call: what is answered with one is expected. */
const EXPECTED: ReadonlySet<string> = new Set(Object.keys(base['~orpc'].errorMap));

/** Expected failures are answers; for the others the place is written down, never what was in it. */
function report(error: unknown): void {
  if (isExpected(error)) return;
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(typeof error);
  // A message may have lines that look like places.
  const places = stack.replace(message, '').split('\n');
  const frames = places.filter((line) => /^\s+at /u.test(line));
  const lines = [`Dixit: ${name} while answering a call`, ...frames.slice(0, 8)];
  process.stderr.write(`${lines.join('\n')}\n`);
}

function isExpected(error: unknown): boolean {
  if (error instanceof ORPCError) return error.status < 500 || EXPECTED.has(String(error.code));
  // The caller has gone, and nothing is wrong.
  return error instanceof Error && error.name === 'AbortError';
}
