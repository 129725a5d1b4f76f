import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import type { RouterClient } from '@orpc/server';
import { dataFolder, defaultLibrary } from '../backend/data-folder.ts';
import { readPackageFile } from '../backend/citing/package-file.ts';
import { createApp } from '../core/index.ts';
import type { App } from '../core/index.ts';
import { createCitationLister } from '../core/list-citations.ts';
import { openLibrary } from '../db/open.ts';
import { readArticleApart } from './article.ts';
import { CommandError } from './command.ts';
import type { Given } from './command.ts';

/** The contract, kept in this process. */
export type LibraryClient = RouterClient<App['router']>;

/** The option that every command with a library takes. */
export const LIBRARY_OPTION = { library: { type: 'string' } } as const;

/**
 * Opens the library for one piece of work and closes it again.
 *
 * @param mode - `read` changes nothing and works beside a running Dixit; `write` makes the file.
 * @throws {CommandError} if it cannot be opened, or refuses what was asked.
 */
export async function withLibrary(
  given: Given,
  mode: 'read' | 'write',
  work: (client: LibraryClient) => Promise<void>,
): Promise<void> {
  const app = open(chosenFile(given, mode), mode);
  try {
    await work(createRouterClient(app.router));
  } catch (error) {
    throw isRefusal(error) ? new CommandError(error.message) : error;
  } finally {
    app.close();
  }
}

function chosenFile(given: Given, mode: 'read' | 'write'): string {
  const named = given.text('library');
  if (named !== undefined) return resolve(named);
  const folder = dataFolder();
  if (mode === 'write') mkdirSync(folder, { recursive: true, mode: 0o700 });
  return defaultLibrary(folder);
}

function open(file: string, mode: 'read' | 'write'): App {
  try {
    const library = openLibrary(file, { now: Date.now(), readonly: mode === 'read' });
    return createApp({
      library,
      now: Date.now,
      readArticle: readArticleApart,
      listCitations: createCitationLister(readPackageFile),
      version: '',
    });
  } catch (error) {
    throw isRefusal(error) ? new CommandError(error.message) : error;
  }
}

/** Library errors and those of the contract have a code, and a message for the user. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
