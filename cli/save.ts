import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CommandError } from './command.ts';

/**
 * Writes a file whole or not at all: beside its place, to the disk, and then into its place.
 *
 * @throws {CommandError} if it cannot be written; what was there is as it was.
 */
export function saveFile(path: string, content: string | Uint8Array): void {
  const target = resolve(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = openSync(beside, 'wx', 0o666);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandError(`"${path}" could not be written and is as it was: ${why}`);
  }
}
