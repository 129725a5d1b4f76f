import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CatalogueTooNewError, NotALibraryError } from '../../errors.ts';

/** `PRAGMA application_id` of every library: "DIXT". */
export const APPLICATION_ID = 0x44495854;

/**
 * Looks at the first 100 bytes of a file, before SQLite does, and refuses what is no library.
 *
 * Closing a file drops all locks that this process has on it, so nobody but the holder of the writer
 * lock may call this, and only while no connection is open.
 *
 * @param newest - The newest version that this release reads.
 * @throws {NotALibraryError}
 * @throws {CatalogueTooNewError}
 */
export function checkHeader(file: string, newest: number): void {
  const bytes = firstBytes(file);
  if (bytes === null) throw new NotALibraryError(file, 'not-a-file');
  if (bytes.length === 0) throw new NotALibraryError(file, 'empty');
  if (bytes.length < 100 || bytes.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new NotALibraryError(file, 'not-sqlite');
  }
  if (bytes.readUInt32BE(68) !== APPLICATION_ID) {
    throw new NotALibraryError(file, 'other-application');
  }
  const version = bytes.readInt32BE(60);
  if (version > newest) throw new CatalogueTooNewError(file, version, newest);
}

function firstBytes(file: string): Buffer | null {
  const descriptor = openSync(file, 'r');
  try {
    if (!fstatSync(descriptor).isFile()) return null;
    const buffer = Buffer.alloc(100);
    return buffer.subarray(0, readSync(descriptor, buffer, 0, 100, 0));
  } finally {
    closeSync(descriptor);
  }
}
