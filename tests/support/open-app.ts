import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { createRouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { readPackageFile } from '../../backend/citing/package-file.ts';
import { createSpool } from '../../backend/spool.ts';
import type { ExtractedQuote } from '../../contract/extraction.ts';
import { createApp } from '../../core/index.ts';
import { createCitationLister } from '../../core/list-citations.ts';
import { STORED_TEXT } from '../../core/ports.ts';
import { createReader } from '../../core/reading/read-article.ts';
import { type Catalogue, createCatalogue } from '../../db/catalogue.ts';
import { openLibrary } from '../../db/open.ts';
import { steadyClock } from './open-catalogue.ts';

/** Loaded once for all tests of a file: a language model takes half a second. */
const read = createReader();

/**
 * The whole app in this process, on a new library that goes when the test is over, or with `close`.
 */
export function openApp({
  closedByTest = true,
  /** What an older release would have found in a file in place of this. */
  found = (quotes: ExtractedQuote[]) => quotes,
  /** Puts something into the library before the app opens it. */
  fill = null as ((catalogue: Catalogue, db: Database) => void) | null,
} = {}) {
  const now = steadyClock();
  const folder = mkdtempSync(join(tmpdir(), 'dixit-'));
  const file = join(folder, 'Library.dixit');
  if (fill) {
    const before = openLibrary(file, { now: now() });
    fill(createCatalogue(before.db, { now }), before.db);
    before.close();
  }
  const library = openLibrary(file, { now: now() });
  const app = createApp({
    library,
    now,
    async readArticle(bytes, name) {
      const { article, quotes } = await read(bytes, name);
      return { article, quotes: name === STORED_TEXT ? quotes : found(quotes) };
    },
    listCitations: createCitationLister(readPackageFile),
    spool: createSpool(folder),
    version: 'test',
  });
  const close = () => {
    app.close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (closedByTest) onTestFinished(close);
  return { client: createRouterClient(app.router), db: library.db, file, library, close };
}
export type Client = ReturnType<typeof openApp>['client'];

/** Sends a text as a file in pieces and starts its review. */
export async function capture(client: Client, text: string, name = 'article.txt'): Promise<number> {
  const bytes = Buffer.from(text, 'utf8');
  const { fileId } = await client.files.begin({ name, size: bytes.length });
  for (let from = 0; from < bytes.length; from += 500_000) {
    const base64 = bytes.subarray(from, from + 500_000).toString('base64');
    await client.files.append({ fileId, base64 });
  }
  return (await client.captures.start({ fileId })).id;
}
