import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolder, defaultLibrary } from '../backend/data-folder.ts';
import { doorFolder } from '../backend/door/address.ts';
import { CommandError } from './command.ts';
import type { Given } from './command.ts';
import { reachForReading, reachForWriting } from './reach.ts';
import type { LibraryClient, Reached } from './reach.ts';

/** The option that every command with a library takes. */
export const LIBRARY_OPTION = { library: { type: 'string' } } as const;

const GONE =
  'The Dixit that has the library open ended before it had answered. Look there for what was ' +
  'kept before you try again.';

/**
 * Reaches the library for one piece of work and leaves it again.
 *
 * @param mode - `read` changes nothing; `write` makes the file where it is missing. Both work
 * beside a running Dixit.
 * @throws {CommandError} if it cannot be reached, or refuses what was asked.
 */
export async function withLibrary(
  given: Given,
  mode: 'read' | 'write',
  work: (client: LibraryClient) => Promise<void>,
): Promise<void> {
  let library: Reached | null = null;
  try {
    library = await reach(chosenFile(given, mode), mode);
    await work(library.client);
  } catch (error) {
    if (library?.isGone() === true) throw new CommandError(GONE);
    throw isRefusal(error) ? new CommandError(error.message) : error;
  } finally {
    library?.close();
  }
}

async function reach(file: string, mode: 'read' | 'write'): Promise<Reached> {
  if (mode === 'read') return reachForReading(file);
  return reachForWriting(file, doorFolder(dataFolder()));
}

function chosenFile(given: Given, mode: 'read' | 'write'): string {
  const named = given.text('library');
  if (named !== undefined) return resolve(named);
  const folder = dataFolder();
  if (mode === 'write') mkdirSync(folder, { recursive: true, mode: 0o700 });
  return defaultLibrary(folder);
}

/** Library errors and those of the contract have a code, and a message for the user. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
