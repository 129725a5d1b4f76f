import { createCatalogue } from '../../../../db/catalogue.ts';
import { dated } from '../../../../core/dated-query.ts';
import { QuoteQuery } from '../../../../contract/search.ts';
import { openLibrary } from '../../../../db/open.ts';
import type { LibraryClient } from '../../../support/library-calls.ts';
import { type Row, timedRow, timesOf } from '../../measure.ts';
import { chanceFrom } from '../generate/chance.ts';
import type { BenchQuery } from '../queries/classes.ts';
import { goal } from './goals.ts';

const PAGES = 100;
const ROWS = 50;

/** Pages all over the middle half of a list. */
function offsets(total: number): number[] {
  const chance = chanceFrom(PAGES);
  return Array.from({ length: PAGES }, () => Math.floor(total * (0.25 + chance.next() / 2)));
}

/** The ids of a page alone, in a catalogue that reads beside: what is behind a page but its rows. */
async function idTimes(file: string, text: string): Promise<number[]> {
  const library = openLibrary(file, { now: Date.now(), readonly: true });
  try {
    const { search } = createCatalogue(library.db, { now: Date.now });
    const query = dated(QuoteQuery.parse({ text }));
    const from = offsets(search.total(query));
    search.ids(query);
    return await timesOf(PAGES, (i) => search.ids(query).slice(from[i], from[i]! + ROWS));
  } finally {
    library.close();
  }
}

/** Scrolling to the middle of a list, of everything and of what a common word finds. */
export async function benchPages(
  client: LibraryClient,
  file: string,
  queries: readonly BenchQuery[],
): Promise<Row[]> {
  const common = queries.find((query) => query.class === 'common')?.text ?? '';
  const rows: Row[] = [];
  for (const [name, text] of [
    ['everything', ''],
    ['common', common],
  ] as const) {
    const { total } = await client.quotes.find({ query: { text }, limit: ROWS });
    const from = offsets(total);
    const page = (i: number) =>
      client.quotes.page({ query: { text }, from: from[i] ?? 0, count: ROWS });
    rows.push(
      timedRow(`the first page in the middle: ${name}`, await timesOf(1, page)),
      timedRow(`a page in the middle with its ${ROWS} rows: ${name}`, await timesOf(PAGES, page)),
      goal(timedRow(`its ids alone: ${name}`, await idTimes(file, text)), { most: 0.1 }),
    );
  }
  return rows;
}
