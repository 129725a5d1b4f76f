import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { found } from './refusals.ts';
import { refuseStale } from './stale.ts';

/** What can be asked about collections. */
export function collectionProcedures(catalogue: Catalogue) {
  const { collections } = implement(contract);
  const nameOf = (id: number) => found(catalogue.collections.name(id), 'collection');
  const { write } = catalogue.steps;
  return {
    list: collections.list.handler(() => catalogue.collections.list()),
    add: collections.add.handler(({ input: { name, parentId } }) => {
      if (parentId !== null) nameOf(parentId);
      const uuid = catalogue.newUuid();
      return write(`Add collection “${name}”`, () => ({
        id: catalogue.collections.insert({ uuid, parentId, name }),
      }));
    }),
    rename: collections.rename.handler(({ input: { id, name, seen } }) => {
      refuseStale({ name: nameOf(id) }, { name }, seen);
      write(`Rename collection “${name}”`, () => catalogue.collections.rename(id, name));
    }),
    remove: collections.remove.handler(({ input: { id } }) => {
      write(`Delete collection “${nameOf(id)}”`, () => catalogue.collections.remove(id));
    }),
    put: collections.put.handler(({ input: { id, quoteIds } }) => {
      write(`Put into “${nameOf(id)}”`, () => catalogue.collections.put(id, quoteIds));
    }),
    take: collections.take.handler(({ input: { id, quoteIds } }) => {
      write(`Take out of “${nameOf(id)}”`, () => catalogue.collections.take(id, quoteIds));
    }),
  };
}
