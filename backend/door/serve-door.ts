import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import type { ChannelPort } from '../process/channel-port.ts';
import { makeAddress, makePrivate, removeAddress, writeAddress } from './address.ts';
import { socketPort } from './socket-port.ts';

/** Said to whoever had the token. */
export const WELCOME = 'welcome';

/** What those who come in may take. */
export interface DoorLimits {
  /** Of a call, in bytes, as over HTTP: files come in pieces that are smaller. */
  callBytes: number;
  /** For the token to arrive, in milliseconds. */
  tokenMs: number;
  /** Longest silence of a connection, in milliseconds: longer than reading an article takes. */
  silenceMs: number;
  connections: number;
}

const LIMITS: DoorLimits = {
  callBytes: 1024 * 1024,
  tokenMs: 2000,
  silenceMs: 120_000,
  connections: 4,
};
/** Bytes of the longest token that is listened to. */
const MAX_TOKEN = 256;

/** The way to an open library for other programs of this user. */
export interface Door {
  /** Takes the address away and lets go of everybody, at once. */
  close: () => void;
}

/**
 * Opens a way to the library for other programs of this user on this machine: a socket in a folder
 * that is theirs alone, behind a token that stands there in a file.
 *
 * @param folder - Of the addresses; it is made where it is missing.
 * @param file - The library, which this process holds: an address that is there is left from before.
 * @param admit - Serves whoever had the token.
 */
export async function serveDoor(
  folder: string,
  file: string,
  admit: (port: ChannelPort) => void,
  limits: Partial<DoorLimits> = {},
): Promise<Door> {
  const { callBytes, tokenMs, silenceMs, connections } = { ...LIMITS, ...limits };
  makePrivate(folder);
  const address = makeAddress(folder, file);
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.setTimeout(silenceMs, () => socket.destroy());
    const late = setTimeout(() => socket.destroy(), tokenMs);
    const port = socketPort(socket, MAX_TOKEN);
    port.hear((text) => {
      clearTimeout(late);
      if (!isSame(text, address.token)) {
        socket.destroy();
        return;
      }
      port.hear(() => undefined, callBytes);
      admit(port.calls);
      port.send(WELCOME);
    }, MAX_TOKEN);
  });
  server.maxConnections = connections;
  const isFile = process.platform !== 'win32';
  if (isFile) rmSync(address.socket, { force: true });
  server.listen(address.socket);
  await once(server, 'listening');
  if (isFile) chmodSync(address.socket, 0o600);
  writeAddress(folder, file, address);

  return {
    close() {
      removeAddress(folder, file);
      server.close();
      for (const socket of open) socket.destroy();
      if (isFile) rmSync(address.socket, { force: true });
    },
  };
}

/** In constant time, whatever was sent. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [given, token].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
