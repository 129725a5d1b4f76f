import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How the two sides speak; a program that speaks otherwise is not spoken to. */
const PROTOCOL = 1;
/** Bytes that the path of a socket may have on every system (macOS: 104 with its end). */
const MAX_SOCKET_PATH = 100;

/** Where the process that holds a library can be spoken to, and how it knows its own. */
export interface DoorAddress {
  /** Path of a socket, or name of a pipe on Windows. */
  socket: string;
  /** 256 random bits as base64url. */
  token: string;
  /** Number of the process. */
  pid: number;
}

/** The folder of the addresses in the folder of the libraries. */
export function doorFolder(dataFolder: string): string {
  return join(dataFolder, 'run');
}

/** A new address for a library; the socket is not there yet. */
export function makeAddress(folder: string, file: string): DoorAddress {
  return {
    socket: process.platform === 'win32' ? pipeName() : socketPath(folder, file),
    token: randomBytes(32).toString('base64url'),
    pid: process.pid,
  };
}

/** Makes the folder of the addresses, for this user alone. Of somebody else's it makes no use. */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const state = lstatSync(folder);
  if (!state.isDirectory() || state.uid !== process.getuid?.()) {
    throw new Error('The folder of the addresses is not ours.');
  }
  if ((state.mode & 0o077) !== 0) chmodSync(folder, 0o700);
}

/** Writes the address of a library down, whole or not at all, where only this user can read it. */
export function writeAddress(folder: string, file: string, address: DoorAddress): void {
  const path = addressFile(folder, file);
  const draft = `${path}.${process.pid}`;
  rmSync(draft, { force: true });
  writeFileSync(draft, JSON.stringify({ protocol: PROTOCOL, ...address }), {
    mode: 0o600,
    flag: 'wx',
  });
  renameSync(draft, path);
}

/** The address of a library; `null` where there is none, or none that can be understood. */
export function readAddress(folder: string, file: string): DoorAddress | null {
  try {
    const value: unknown = JSON.parse(readFileSync(addressFile(folder, file), 'utf8'));
    return isAddress(value) ? value : null;
  } catch {
    return null;
  }
}

/** Takes the address of a library away. */
export function removeAddress(folder: string, file: string): void {
  rmSync(addressFile(folder, file), { force: true });
}

function addressFile(folder: string, file: string): string {
  return join(folder, `${nameOf(file)}.json`);
}

/** The same for every way in which one file can be named. */
function nameOf(file: string): string {
  const path = existsSync(file) ? realpathSync.native(file) : file;
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function socketPath(folder: string, file: string): string {
  const path = join(folder, `${nameOf(file)}.socket`);
  if (Buffer.byteLength(path) <= MAX_SOCKET_PATH) return path;
  return join(mkdtempSync(join(tmpdir(), 'dixit-')), 'socket');
}

/** Nobody can guess it, and so nobody can be there first. */
function pipeName(): string {
  return `\\\\.\\pipe\\dixit-${randomBytes(16).toString('hex')}`;
}

/** What the folder holds was written by this user, so one look is enough. */
function isAddress(value: unknown): value is DoorAddress {
  if (typeof value !== 'object' || value === null) return false;
  const { protocol, socket, token, pid } = value as Record<string, unknown>;
  return (
    protocol === PROTOCOL &&
    typeof socket === 'string' &&
    typeof token === 'string' &&
    typeof pid === 'number'
  );
}
