import { createConnection } from 'node:net';
import type { Socket } from 'node:net';
import type { ChannelPort } from '../process/channel-port.ts';
import { readAddress } from './address.ts';
import { WELCOME } from './serve-door.ts';
import { socketPort } from './socket-port.ts';

/** Bytes of the longest answer, which comes from our own user's program. */
const MAX_ANSWER = 64 * 1024 * 1024;
/** For the program that holds the library to answer: it may be in the middle of a step. */
const ANSWER_MS = 15_000;

/** A way to the process that holds a library. */
export interface Entrance {
  port: ChannelPort;
  /** Number of that process. */
  pid: number;
  /** Whether the other side has gone. */
  isGone: () => boolean;
  leave: () => void;
}

/**
 * Asks the process that holds a library to be let in.
 *
 * @param folder - Of the addresses.
 * @returns `null` where nobody holds it, or nobody who can be spoken to: an address that was left
 * by a process that was ended leads nowhere.
 */
export async function knock(folder: string, file: string): Promise<Entrance | null> {
  const address = readAddress(folder, file);
  if (!address) return null;
  const socket = createConnection(address.socket);
  const port = socketPort(socket, MAX_ANSWER);
  const answer = firstWord(socket, port.hear);
  port.send(address.token);
  if (!(await answer)) return null;
  let gone = false;
  socket.on('close', () => (gone = true));
  return {
    port: port.calls,
    pid: address.pid,
    isGone: () => gone,
    leave: () => void socket.end(),
  };
}

function firstWord(socket: Socket, hear: ReturnType<typeof socketPort>['hear']): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => {
      socket.destroy();
      resolve(false);
    }, ANSWER_MS);
    const settle = (isWelcome: boolean): void => {
      clearTimeout(late);
      resolve(isWelcome);
    };
    hear((word) => {
      settle(word === WELCOME);
      if (word !== WELCOME) socket.destroy();
    }, MAX_ANSWER);
    socket.once('close', () => settle(false));
  });
}
