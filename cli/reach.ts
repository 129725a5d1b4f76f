import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { createRouterClient } from '@orpc/server';
import { readPackageFile } from '../backend/citing/package-file.ts';
import { dataFolder } from '../backend/data-folder.ts';
import { knock } from '../backend/door/knock.ts';
import type { Entrance } from '../backend/door/knock.ts';
import { openPatiently } from '../backend/open-patiently.ts';
import { createSpool } from '../backend/spool.ts';
import type { Contract } from '../contract/index.ts';
import { createApp } from '../core/index.ts';
import { createCitationLister } from '../core/list-citations.ts';
import { openLibrary } from '../db/open.ts';
import type { Library } from '../db/open.ts';
import { readArticleApart } from './article.ts';
import { CommandError } from './command.ts';

/** What a command asks of the library, wherever that is kept. */
export type LibraryClient = ContractRouterClient<Contract>;

/** A library that was reached. */
export interface Reached {
  client: LibraryClient;
  /** Whether whoever keeps the contract has gone, so that nothing more is answered. */
  isGone: () => boolean;
  close: () => void;
}

/** Opens a library for reading, in this process and beside whoever has it. */
export function reachForReading(file: string): Reached {
  return here(openLibrary(file, { now: Date.now(), readonly: true }));
}

/**
 * Asks the Dixit that has the library open, so that what is written shows there at once; where none
 * has, opens it in this process.
 *
 * @param doorFolder - Where the way to a running Dixit is found.
 * @throws {CommandError} if neither can be.
 */
export async function reachForWriting(file: string, doorFolder: string): Promise<Reached> {
  const entrance = await knock(doorFolder, file);
  if (entrance) return through(entrance);
  const opened = await openPatiently(file, { now: Date.now() }, doorFolder);
  if (!('code' in opened)) return here(opened);
  // It may have been opened there just now.
  const late = opened.code === 'IN_USE' ? await knock(doorFolder, file) : null;
  if (late) return through(late);
  throw new CommandError(opened.message);
}

function through({ port, isGone, leave }: Entrance): Reached {
  return { client: createORPCClient(new RPCLink({ port })), isGone, close: leave };
}

function here(library: Library): Reached {
  const app = createApp({
    library,
    now: Date.now,
    readArticle: readArticleApart,
    listCitations: createCitationLister(readPackageFile),
    spool: createSpool(dataFolder()),
    version: '',
  });
  return { client: createRouterClient(app.router), isGone: () => false, close: app.close };
}
