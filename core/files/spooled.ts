import { MAX_IMPORT_BYTES } from '../../contract/imports.ts';
import type { Spool, SpooledFile } from '../ports.ts';
import { refused } from '../refusals.ts';

/** What nobody has asked for in so long is dropped, in milliseconds. */
const FORGOTTEN_MS = 60 * 60 * 1000;
/** Files that wait at one time; each may be large. */
const MAX_WAITING = 3;

/** A file of quotes that has come whole. */
export interface ImportFile {
  name: string;
  size: number;
  read: SpooledFile['read'];
}

interface Waiting {
  name: string;
  size: number;
  received: number;
  file: SpooledFile;
  usedAt: number;
}

const NOT_THERE =
  'The file did not arrive whole, or was forgotten. Nothing was changed; choose it again.';

/** Files of quotes on their way in, kept aside until they are dropped. */
export function spooledFiles(spool: Spool, now: () => number) {
  const waiting = new Map<string, Waiting>();

  const drop = (id: string) => {
    waiting.get(id)?.file.remove();
    waiting.delete(id);
  };
  const dropForgotten = () => {
    for (const [id, { usedAt }] of waiting) {
      if (now() - usedAt > FORGOTTEN_MS || waiting.size >= MAX_WAITING) drop(id);
    }
  };
  const found = (id: string): Waiting => {
    const file = waiting.get(id);
    if (!file) throw refused('file', NOT_THERE);
    file.usedAt = now();
    return file;
  };
  return {
    begin: (id: string, name: string, size: number): void => {
      if (size > MAX_IMPORT_BYTES) {
        throw refused(
          'file',
          'This is larger than 2 GB, the most that is imported at once. Cut it into parts.',
        );
      }
      dropForgotten();
      waiting.set(id, { name, size, received: 0, file: spool(), usedAt: now() });
    },
    /** Keeps a file that is whole, until it is dropped or forgotten. */
    keep: (id: string, name: string, size: number, file: SpooledFile): void => {
      dropForgotten();
      waiting.set(id, { name, size, received: size, file, usedAt: now() });
    },
    has: (id: string): boolean => waiting.has(id),
    append: (id: string, bytes: Uint8Array): void => {
      const waits = found(id);
      waits.received += bytes.length;
      if (waits.received > waits.size) {
        drop(id);
        throw refused('file', NOT_THERE);
      }
      waits.file.append(bytes);
    },
    /** @throws {ORPCError} `REFUSED` if it is not there, or not whole. */
    get: (id: string): ImportFile => {
      const { name, size, received, file } = found(id);
      if (received !== size) throw refused('file', NOT_THERE);
      return { name, size, read: file.read };
    },
    drop,
    dropAll: (): void => {
      for (const id of waiting.keys()) drop(id);
    },
  };
}
export type SpooledFiles = ReturnType<typeof spooledFiles>;
