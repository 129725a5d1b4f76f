import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { MAX_FILE_BYTES } from '../contract/captures.ts';
import { CommandError } from './command.ts';
import type { Terminal } from './terminal.ts';

/** A file that was read whole. */
export interface InputFile {
  /** Its name without the folder; empty for standard input. */
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads a file, or standard input for `-`; no more of it than an article may have.
 *
 * @throws {CommandError} if it is not there, no file, empty, or too large.
 */
export async function readInput(path: string, { input }: Terminal): Promise<InputFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of openInput(path, input)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_FILE_BYTES) {
      throw new CommandError(
        `"${path}" is larger than 200 MB, the most that is read as one article. Nothing was done.`,
      );
    }
    chunks.push(bytes);
  }
  if (size === 0) throw new CommandError(`"${path}" is empty. Nothing was done.`);
  return { name: path === '-' ? '' : basename(path), bytes: Buffer.concat(chunks) };
}

/**
 * Opens a file for reading, or standard input for `-`.
 *
 * @throws {CommandError} if it is not there or is no file.
 */
export function openInput(path: string, input: NodeJS.ReadableStream): NodeJS.ReadableStream {
  if (path === '-') return input;
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) throw new CommandError(`There is no file "${path}".`);
  if (state.isDirectory()) throw new CommandError(`"${path}" is a folder.`);
  return createReadStream(path);
}
