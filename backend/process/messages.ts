import type { Effort } from './effort.ts';

/** What became of a reading job; `value` comes from a process that met hostile bytes. */
export type ReadOutcome = { ok: true; value: object } | { ok: false; code: string; reason: string };

/** What the backend tells its supervisor. */
export type FromBackend =
  | { type: 'alive'; effort: Effort }
  | { type: 'ready'; isOpen: boolean }
  | { type: 'read'; job: number; name: string; bytes: Uint8Array }
  | { type: 'stop-reading'; job: number }
  | { type: 'rpc'; data: unknown };

/** What the supervisor and the shell tell the backend; `connect` brings a port with it. */
export type ToBackend =
  | { type: 'connect' }
  | { type: 'rpc'; data: unknown }
  | { type: 'was-read'; job: number; outcome: ReadOutcome }
  | { type: 'close' };

/** What a reader is asked, once. */
export type ToReader = { type: 'read'; name: string; bytes: Uint8Array };

/** What a reader says: that the bytes have become text, and once how it ended. */
export type FromReader = { type: 'parsed' } | { type: 'outcome'; outcome: ReadOutcome };

/** What a copier is asked, once: absolute paths. */
export type ToCopier = { type: 'copy'; file: string; target: string };

/** How copying a library went; the reason is for the user. */
export type CopyOutcome = { ok: true } | { ok: false; reason: string };

/** What a copier says, once. */
export type FromCopier = { type: 'copied'; outcome: CopyOutcome };

/** Tells messages of ours from anything else on a channel, whichever process it leads to. */
function hasType(message: unknown, types: readonly string[]): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return typeof message.type === 'string' && types.includes(message.type);
}

export function isFromBackend(message: unknown): message is FromBackend {
  return hasType(message, ['alive', 'ready', 'read', 'stop-reading', 'rpc']);
}

export function isToBackend(message: unknown): message is ToBackend {
  return hasType(message, ['connect', 'rpc', 'was-read', 'close']);
}

export function isToReader(message: unknown): message is ToReader {
  return hasType(message, ['read']);
}

export function isFromReader(message: unknown): message is FromReader {
  return hasType(message, ['parsed', 'outcome']);
}

export function isToCopier(message: unknown): message is ToCopier {
  return hasType(message, ['copy']);
}

export function isFromCopier(message: unknown): message is FromCopier {
  return hasType(message, ['copied']);
}

/** A call or an answer, in either direction. */
export function isCall(message: unknown): message is { type: 'rpc'; data: unknown } {
  return hasType(message, ['rpc']);
}
