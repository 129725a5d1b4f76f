import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { createCatalogue } from '../../../../db/catalogue.ts';
import { openLibrary } from '../../../../db/open.ts';
import type { Size } from '../size.ts';
import { makeCorpus } from './corpus.ts';
import { articleInserter, insertBeginnings } from './insert.ts';

/** Fills the tables of an empty library without a thought for a power cut. */
function fillTables(file: string, size: Size): void {
  const db = new Database(file);
  try {
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.pragma('cache_size = -1000000');
    db.transaction(() => {
      const corpus = makeCorpus(size);
      insertBeginnings(db, corpus);
      const addArticle = articleInserter(db);
      for (const article of corpus.articles()) addArticle(article);
    })();
  } finally {
    db.close();
  }
}

/**
 * Makes a library of this size: bare rows, then the index as the catalogue makes it.
 *
 * @param told - Told what is being done.
 */
export function generateLibrary(file: string, size: Size, told: (what: string) => void): void {
  for (const part of ['', '-wal', '-shm', '.lock']) rmSync(file + part, { force: true });
  openLibrary(file, { now: Date.now() }).close();
  told(`making ${size.quotes} quotes`);
  fillTables(file, size);
  told('making the index');
  const library = openLibrary(file, { now: Date.now() });
  try {
    createCatalogue(library.db, { now: Date.now, rebuildIndex: true }).leave();
  } finally {
    library.close();
  }
}
