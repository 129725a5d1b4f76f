import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { QuoteQuery } from '../../contract/search.ts';
import { dated } from '../../core/dated-query.ts';
import { type Catalogue, createCatalogue } from '../../db/catalogue.ts';
import { openLibrary } from '../../db/open.ts';

/** A clock that goes on by one second at each look, from the start of 2026. */
export function steadyClock(): () => number {
  let now = Date.UTC(2026, 0, 1);
  return () => (now += 1000);
}

/** A new library in a folder of its own, which goes when the test is over. */
export function openCatalogue(now = steadyClock()) {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-'));
  const file = join(folder, 'Library.dixit');
  const library = openLibrary(file, { now: now() });
  const catalogue = createCatalogue(library.db, { now });
  onTestFinished(() => {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { catalogue, library, file, db: library.db };
}

/** The wordings that a search finds, in its order. */
export function wordings(
  catalogue: Catalogue,
  text: string,
  filters: Partial<QuoteQuery['filters']> = {},
  order: QuoteQuery['order'] = 'newest',
): string[] {
  const query = dated(QuoteQuery.parse({ text, filters, order }));
  return catalogue.search.rows(query, 0, 1000).map((row) => row.text);
}
