import type { QuoteOrder } from '../../../../contract/search.ts';
import type { LibraryClient } from '../../../support/library-calls.ts';
import { median, type Row, timedRow, timesOf } from '../../measure.ts';
import { type BenchQuery, CLASSES } from '../queries/classes.ts';
import { interleave } from '../queries/interleave.ts';
import { goal } from './goals.ts';
import { sample, timesIn } from './samples.ts';
import type { SqlFloors } from './sql.ts';

const ROUNDS = 24;
const FIRST = 50;
const BEST_FLOORS = 3;

const firstRows = (client: LibraryClient, order: QuoteOrder) => (query: BenchQuery) =>
  client.search.first({ query: { text: query.text, order }, limit: FIRST });

/** The first rows of a list while one types: those that were added last, and those said last. */
async function newestRows(client: LibraryClient, queries: readonly BenchQuery[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [order, name] of [
    ['added', 'added last'],
    ['newest', 'said last'],
  ] as const) {
    const samples = await sample(interleave(queries, ROUNDS), firstRows(client, order));
    for (const each of CLASSES) {
      const row = timedRow(
        `first ${FIRST} ${name}: ${each}`,
        timesIn(samples, { classes: [each] }),
      );
      rows.push(goal(row, { most: each === 'prefix of 1' ? 5 : 1 }));
    }
  }
  return rows;
}

const BEST_GOALS = { common: 20, stop: 100 } as const;

/** The best first, beside SQLite's own ranking of the same words. */
async function bestRows(
  client: LibraryClient,
  queries: readonly BenchQuery[],
  floors: SqlFloors,
): Promise<Row[]> {
  const samples = await sample(interleave(queries, ROUNDS), firstRows(client, 'best'));
  const rows: Row[] = [];
  for (const each of CLASSES) {
    const times = timesIn(samples, { classes: [each] });
    if (each !== 'common' && each !== 'stop') {
      rows.push(timedRow(`first ${FIRST} best: ${each}`, times));
      continue;
    }
    const floored = queries.filter((query) => query.class === each).slice(0, BEST_FLOORS);
    const own = await timesOf(floored.length, (i) => floors.best(floored[i]!.match!));
    const floor = { name: 'ORDER BY rank LIMIT 50', ms: median(own) };
    rows.push(
      goal(timedRow(`first ${FIRST} best: ${each}`, times, floor), { most: BEST_GOALS[each] }),
      timedRow(`ORDER BY rank LIMIT 50: ${each}`, own),
    );
  }
  return rows;
}

/** What a list shows first, by class of query and by order. */
export async function benchFirst(
  client: LibraryClient,
  queries: readonly BenchQuery[],
  floors: SqlFloors,
): Promise<Row[]> {
  return [...(await newestRows(client, queries)), ...(await bestRows(client, queries, floors))];
}
