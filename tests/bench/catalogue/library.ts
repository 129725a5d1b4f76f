import { tmpdir } from 'node:os';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { readPackageFile } from '../../../backend/citing/package-file.ts';
import { createSpool } from '../../../backend/spool.ts';
import { createApp } from '../../../core/index.ts';
import { createCitationLister } from '../../../core/list-citations.ts';
import { setServing } from '../../../db/file/pragmas.ts';
import { openLibrary } from '../../../db/open.ts';
import type { LibraryClient } from '../../support/library-calls.ts';

/** A library of the bench with its procedures in this process. */
export interface Bench {
  client: LibraryClient;
  /** Another connection with the same settings and without our triggers, for what is bare SQL. */
  bare: Database.Database;
  close: () => void;
}

/** Opens the library of a file as the app does. */
export function openBench(file: string): Bench {
  const app = createApp({
    library: openLibrary(file, { now: Date.now() }),
    now: Date.now,
    readArticle: () => Promise.reject(new Error('No article is read here.')),
    listCitations: createCitationLister(readPackageFile),
    spool: createSpool(tmpdir()),
    version: 'bench',
  });
  const bare = new Database(file);
  setServing(bare);
  return {
    client: createRouterClient(app.router),
    bare,
    close() {
      bare.close();
      app.close();
    },
  };
}

/**
 * Two new speakers with so many quotes each.
 *
 * @param from - Id of the first of the quotes.
 */
export async function addTwoSpeakers(client: LibraryClient, quotes: number, from: number) {
  const ids: number[] = [];
  for (const name of ['One', 'Another']) {
    const { id } = await client.speakers.add({ display: `${name} ${from}` });
    const first = from + ids.length * quotes;
    await client.quotes.attribute({
      ids: Array.from({ length: quotes }, (_, i) => first + i),
      attributions: [{ speakerId: id }],
    });
    ids.push(id);
  }
  const [into = 0, other = 0] = ids;
  return { into, from: [other] };
}
