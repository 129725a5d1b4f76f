import { chanceFrom } from '../generate/chance.ts';
import { type BenchQuery, CLASSES } from './classes.ts';

/**
 * Rounds in which each class has one query, in random order. A query comes again only when all of
 * its class have had their turn, so that none is answered by what is still held of it.
 */
export function interleave(queries: readonly BenchQuery[], rounds: number): BenchQuery[] {
  const chance = chanceFrom(rounds);
  const classes = CLASSES.map((name) => queries.filter((query) => query.class === name));
  return Array.from({ length: rounds }, (_, round) =>
    classes
      .flatMap((each) => (each.length === 0 ? [] : [each[round % each.length]!]))
      .map((query) => ({ query, place: chance.next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ query }) => query),
  ).flat();
}
