import { clockMs } from '../../measure.ts';
import type { BenchQuery, QueryClass } from '../queries/classes.ts';

/** Times in milliseconds of queries, each with what was asked. */
export interface Sample {
  query: BenchQuery;
  ms: number;
}

/** Asks one query after another and notes how long each answer takes. */
export async function sample(
  queries: readonly BenchQuery[],
  ask: (query: BenchQuery) => unknown,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const query of queries) {
    const start = clockMs();
    await ask(query);
    samples.push({ query, ms: clockMs() - start });
  }
  return samples;
}

/** The times of some classes, or of one query. */
export function timesIn(
  samples: readonly Sample[],
  of: { classes: readonly QueryClass[] } | { text: string },
): number[] {
  return samples
    .filter(({ query }) =>
      'text' in of ? query.text === of.text : of.classes.includes(query.class),
    )
    .map(({ ms }) => ms);
}
