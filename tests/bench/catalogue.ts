import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QuoteQuery } from '../../contract/search.ts';
import { dated } from '../../core/dated-query.ts';
import { createCatalogue } from '../../db/catalogue.ts';
import { openLibrary } from '../../db/open.ts';
import { fillLibrary } from '../support/fill-library.ts';
import { median, percentile95, type Row, runMs } from './measure.ts';

const ROUNDS = 30;
/** Rare, common, in nearly every quote, beginnings, a phrase, a name. */
const QUERIES = ['хто', 'bridges ', 'the ', 'br', 'b', '"the talks"', 'okafor '];

/**
 * Searching as one types, with the first rows and all facets, beside what a plain
 * `LIKE '%…%'` over the wordings takes.
 */
export function benchCatalogue(size: string | undefined): Row[] {
  const quotes = Number(size ?? 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'dixit-bench-'));
  const library = openLibrary(join(folder, 'Library.dixit'), { now: Date.now() });
  try {
    const catalogue = createCatalogue(library.db, { now: Date.now });
    const fillMs = runMs(() => fillLibrary(catalogue, quotes));
    const like = library.db.prepare('SELECT count(*) FROM quote WHERE text LIKE ?');
    const likeMs = median(Array.from({ length: 5 }, () => runMs(() => like.get('%bridges%'))));
    const rows: Row[] = [
      {
        what: `fill with ${quotes} quotes`,
        value: (quotes * 1000) / fillMs,
        unit: 'quotes/s',
        ratio: 1,
      },
      { what: "LIKE '%bridges%' (the floor)", value: likeMs, unit: 'ms', ratio: 1 },
    ];
    for (const text of QUERIES) {
      const times = Array.from({ length: ROUNDS }, (_, round) => {
        // A new spelling each time, so that no held result answers.
        const query = dated(QuoteQuery.parse({ text: ' '.repeat(round) + text }));
        return runMs(() => {
          catalogue.search.rows(query, 0, 50);
          catalogue.search.facets(query);
        });
      });
      const what = `find “${text}” (95 %: ${percentile95(times).toFixed(1)} ms)`;
      rows.push({ what, value: median(times), unit: 'ms', ratio: median(times) / likeMs });
    }
    return rows;
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
