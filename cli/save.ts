import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from './command.ts';

/** A file that is written beside its place. */
interface FileBeside {
  append: (content: string | Uint8Array) => void;
  /** To the disk, and into its place. */
  keep: () => void;
  /** Takes what was not kept away. */
  drop: () => void;
}

function openBeside(path: string): FileBeside {
  const target = resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  const file = openSync(beside, 'wx', 0o666);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    append: (content) => writeFileSync(file, content),
    keep: () => {
      fsyncSync(file);
      close();
      renameSync(beside, target);
    },
    drop: () => {
      close();
      rmSync(beside, { force: true });
    },
  };
}

/** Says in words why a file could not be written. */
function unwritten(path: string, error: unknown): CommandError {
  const why = error instanceof Error ? error.message : String(error);
  return new CommandError(`"${path}" could not be written and is as it was: ${why}`);
}

/**
 * Writes a file whole or not at all: beside its place, to the disk, and then into its place.
 *
 * @throws {CommandError} if it cannot be written; what was there is as it was.
 */
export function saveFile(path: string, content: string | Uint8Array): void {
  let file: FileBeside | null = null;
  try {
    file = openBeside(path);
    file.append(content);
    file.keep();
  } catch (error) {
    file?.drop();
    throw unwritten(path, error);
  }
}

/**
 * The same of a file that comes in pieces.
 *
 * @throws {CommandError} as {@link saveFile} does, and what `pieces` throws.
 */
export async function savePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const writing = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw unwritten(path, error);
    }
  };
  const file = writing(() => openBeside(path));
  try {
    for await (const piece of pieces) writing(() => file.append(piece));
    writing(() => file.keep());
  } catch (error) {
    file.drop();
    throw error;
  }
}
