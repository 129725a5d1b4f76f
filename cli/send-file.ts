import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_CHUNK_BYTES } from '../contract/captures.ts';
import { CommandError } from './command.ts';
import type { LibraryClient } from './reach.ts';

/**
 * Sends a file that is to be imported in pieces, so that it is never held whole.
 *
 * @returns Its number there.
 * @throws {CommandError} if there is none that can be read.
 */
export async function sendFile(library: LibraryClient, path: string): Promise<string> {
  const file = await open(path).catch(() => {
    throw new CommandError(`There is no file "${path}" that can be read.`);
  });
  try {
    const state = await file.stat();
    if (!state.isFile()) throw new CommandError(`"${path}" is no file.`);
    const name = basename(path);
    const { fileId } = await library.files.begin({ name, size: state.size, use: 'import' });
    const piece = Buffer.alloc(MAX_CHUNK_BYTES);
    for (let sent = 0; sent < state.size;) {
      const { bytesRead } = await file.read(piece, 0, piece.length, sent);
      if (bytesRead === 0) break;
      const base64 = piece.toString('base64', 0, bytesRead);
      await library.files.append({ fileId, base64 });
      sent += bytesRead;
    }
    return fileId;
  } finally {
    await file.close();
  }
}
