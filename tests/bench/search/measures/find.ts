import type { LibraryClient } from '../../../support/library-calls.ts';
import { median, type Row, runMs, timedRow } from '../../measure.ts';
import { type BenchQuery, CLASSES, type QueryClass } from '../queries/classes.ts';
import { interleave } from '../queries/interleave.ts';
import { fasterRow, goal } from './goals.ts';
import { sample, type Sample, timesIn } from './samples.ts';
import type { SqlFloors } from './sql.ts';

const ROUNDS = 24;
const FIRST = 50;

/** Classes that are held against SQL: how many queries of each, and what is wanted. */
const FLOORED: Partial<Record<QueryClass, { queries: number; sql: number; like?: number }>> = {
  rare: { queries: 3, sql: 30, like: 50 },
  mid: { queries: 3, sql: 30, like: 50 },
  common: { queries: 3, sql: 30, like: 50 },
  stop: { queries: 2, sql: 15 },
  'prefix of 2': { queries: 3, sql: 30, like: 50 },
  'prefix of 3': { queries: 3, sql: 30, like: 50 },
};

/** What the same queries take in SQL, and how much faster they were answered. */
function besideFloors(
  of: QueryClass,
  queries: readonly BenchQuery[],
  samples: readonly Sample[],
  floors: SqlFloors,
): Row[] {
  const wanted = FLOORED[of];
  if (!wanted) return [];
  const floored = queries.filter((query) => query.class === of).slice(0, wanted.queries);
  const measured = floored.map(({ text, match, like }) => ({
    own: median(timesIn(samples, { text })),
    sql: runMs(() => floors.counts(match!)),
    like: runMs(() => floors.like(like!)),
    postings: runMs(() => floors.postings(match!)),
  }));
  const ratios = (floor: 'sql' | 'like') => measured.map((each) => each[floor] / each.own);
  const sqlTimes = measured.map(({ sql }) => sql);
  const likeTimes = measured.map(({ like }) => like);
  const rows = [
    timedRow(`SQL count and GROUP BYs: ${of}`, sqlTimes),
    goal(fasterRow(`find, faster than SQL: ${of}`, ratios('sql')), { least: wanted.sql }),
  ];
  if (wanted.like !== undefined) {
    rows.push(
      timedRow(`LIKE '%…%': ${of}`, likeTimes),
      goal(fasterRow(`find, faster than LIKE: ${of}`, ratios('like')), { least: wanted.like }),
    );
  }
  if (of === 'stop') {
    const slower = measured.map(({ own, postings }) => own / postings);
    rows.push(
      timedRow(
        `the posting list read: ${of}`,
        measured.map(({ postings }) => postings),
      ),
      goal(fasterRow(`find ÷ the posting list read: ${of}`, slower), { most: 10 }),
    );
  }
  return rows;
}

/** The first 50 by date with the total and all facets, by class of query, beside their floors. */
export async function benchFind(
  client: LibraryClient,
  queries: readonly BenchQuery[],
  floors: SqlFloors,
): Promise<Row[]> {
  const find = ({ text }: BenchQuery) => client.quotes.find({ query: { text }, limit: FIRST });
  const hits = new Map<QueryClass, number[]>();
  const samples = await sample(interleave(queries, ROUNDS), async (query) => {
    const { total } = await find(query);
    hits.set(query.class, [...(hits.get(query.class) ?? []), total]);
  });
  const rows: Row[] = [];
  for (const each of CLASSES) {
    const totals = hits.get(each) ?? [];
    if (totals.length === 0) continue;
    rows.push(
      { what: `quotes found: ${each}`, value: median(totals), unit: 'quotes' },
      timedRow(`find, 50 by date + total + facets: ${each}`, timesIn(samples, { classes: [each] })),
      ...besideFloors(each, queries, samples, floors),
    );
  }
  return rows;
}
