import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import type { RelationRecord } from '../db/relations.ts';
import { found, given, refused } from './refusals.ts';
import { refuseStale } from './stale.ts';

/**
 * Refuses a relation that cannot be, or is there already.
 *
 * @throws {ORPCError} `REFUSED` at its field, or `NOT_FOUND` for a quote that is no more.
 */
function check(catalogue: Catalogue, relation: Omit<RelationRecord, 'id'>, id?: number): void {
  const { fromId, toId } = relation;
  if (fromId === toId) throw refused('toId', 'A quote is not related to itself. Choose another.');
  for (const quoteId of [fromId, toId]) found(catalogue.quotes.get(quoteId), 'quote');
  const known = catalogue.relations.find(relation);
  if (known !== null && known !== id) {
    throw refused('kind', 'The two are related like this already.');
  }
}

/** What can be asked about relations between quotes. */
export function relationProcedures(catalogue: Catalogue) {
  const { relations } = implement(contract);
  const { steps } = catalogue;
  const one = (id: number) => found(catalogue.relations.get(id), 'relation');
  return {
    of: relations.of.handler(({ input: { id } }) => {
      found(catalogue.quotes.get(id), 'quote');
      const ends = catalogue.relations.of(id);
      const summaries = new Map(
        catalogue.summaries(ends.map(({ otherId }) => otherId)).map((quote) => [quote.id, quote]),
      );
      return {
        relations: ends.flatMap(({ otherId, isFrom, ...relation }) => {
          const other = summaries.get(otherId);
          return other ? [{ ...relation, isFrom: isFrom === 1, other }] : [];
        }),
        variants: catalogue.summaries(catalogue.likeness.variantsOf(id)),
      };
    }),
    add: relations.add.handler(({ input }) => {
      check(catalogue, input);
      const uuid = catalogue.newUuid();
      return { id: steps.write('Relate quotes', () => catalogue.relations.insert(input, uuid)) };
    }),
    edit: relations.edit.handler(({ input: { id, changes, seen } }) => {
      const before = one(id);
      refuseStale(before, changes, seen);
      const after = { ...before, ...given(changes) };
      check(catalogue, after, id);
      steps.write('Edit relation', () => catalogue.relations.update(after));
    }),
    remove: relations.remove.handler(({ input: { id } }) => {
      one(id);
      steps.write('Remove relation', () => catalogue.relations.remove(id));
    }),
  };
}
