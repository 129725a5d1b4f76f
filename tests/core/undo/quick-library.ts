import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import Database from 'better-sqlite3';
import { readPackageFile } from '../../../backend/citing/package-file.ts';
import { createSpool } from '../../../backend/spool.ts';
import { createApp } from '../../../core/index.ts';
import { createCitationLister } from '../../../core/list-citations.ts';
import type { ReadArticle } from '../../../core/ports.ts';
import { createReader } from '../../../core/reading/read-article.ts';
import { setServing } from '../../../db/file/pragmas.ts';
import { applyMigrations, readMigrations } from '../../../db/migrate.ts';
import { steadyClock } from '../../support/open-catalogue.ts';
import { createPick } from './actions/action.ts';

/** An empty library as bytes, to be opened any number of times. */
function emptyLibrary(): Buffer {
  const db = new Database(':memory:');
  applyMigrations(db, readMigrations());
  return db.serialize();
}

/** An article is read once, however often it is captured. */
function createReadingOnce(): (bytes: Uint8Array, name: string) => Promise<ReadArticle> {
  const read = createReader();
  const known = new Map<string, ReadArticle>();
  return async (bytes, name) => {
    const text = Buffer.from(bytes).toString();
    const article = known.get(text) ?? (await read(bytes, name));
    known.set(text, article);
    return article;
  };
}

/**
 * Makes the function that opens the whole app on an empty library that need not reach the disk: what
 * is asked here is what is written, and a commit there takes milliseconds. It is a file all the
 * same, since imports write on a connection of their own.
 *
 * @param onDone - Told the path of each procedure that was done ("quotes.add").
 */
export function quickLibraries(onDone: (path: string) => void = () => undefined) {
  const empty = emptyLibrary();
  const readArticle = createReadingOnce();
  const listCitations = createCitationLister(readPackageFile);
  return () => {
    const now = steadyClock();
    const folder = mkdtempSync(join(tmpdir(), 'dixit-undo-'));
    const file = join(folder, 'Library.dixit');
    writeFileSync(file, empty);
    const db = new Database(file);
    setServing(db);
    db.pragma('synchronous = OFF');
    const library = {
      db,
      file,
      readonly: false,
      created: true,
      indexDamaged: false,
      notices: [],
      close: () => {
        db.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
    const app = createApp({
      library,
      now,
      readArticle,
      listCitations,
      spool: createSpool(folder),
      version: 'test',
    });
    const client = createRouterClient(app.router, {
      interceptors: [
        async ({ path, next }) => {
          const output = await next();
          onDone(path.join('.'));
          return output;
        },
      ],
    });
    return { client, db, pick: createPick(db), close: app.close };
  };
}
export type QuickLibrary = ReturnType<ReturnType<typeof quickLibraries>>;
