import { QuoteQuery } from '../../../contract/search.ts';
import { dated } from '../../../core/dated-query.ts';
import type { Database } from 'better-sqlite3';
import type { Catalogue } from '../../../db/catalogue.ts';
import { median, type Row, runMs, timedRow } from '../measure.ts';

const ROUNDS = 30;
/** Rare, common, in nearly every quote, beginnings, a phrase, a name. */
const QUERIES = ['хто', 'bridges ', 'the ', 'br', 'b', '"the talks"', 'okafor '];

/**
 * Searching as one types, with the first rows and all facets, beside what a plain
 * `LIKE '%…%'` over the wordings takes.
 */
export function benchFinding(catalogue: Catalogue, db: Database): Row[] {
  const like = db.prepare('SELECT count(*) FROM quote WHERE text LIKE ?');
  const likeTimes = Array.from({ length: 5 }, () => runMs(() => like.get('%bridges%')));
  const floor = { name: "LIKE '%bridges%'", ms: median(likeTimes) };
  const rows = [timedRow("LIKE '%bridges%'", likeTimes)];
  for (const text of QUERIES) {
    const times = Array.from({ length: ROUNDS }, (_, round) => {
      // A new spelling each time, so that no held result answers.
      const query = dated(QuoteQuery.parse({ text: ' '.repeat(round) + text }));
      return runMs(() => {
        catalogue.search.rows(query, 0, 50);
        catalogue.search.facets(query);
      });
    });
    rows.push(timedRow(`find “${text}”`, times, floor));
  }
  return rows;
}
