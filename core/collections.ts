import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { QuoteQuery } from '../contract/search.ts';
import { type Json, parsed } from '../db/record.ts';
import { dated } from './dated-query.ts';
import { found, notFound, refused } from './refusals.ts';
import { refuseStale } from './stale.ts';

/** A saved search, as it can still be read: whatever is odd in it counts as nothing. */
function readQuery(query: Json<unknown>): QuoteQuery {
  const read = QuoteQuery.safeParse(parsed(query));
  return read.success ? read.data : QuoteQuery.parse({});
}

/** What can be asked about collections. */
export function collectionProcedures(catalogue: Catalogue) {
  const { collections } = implement(contract);
  const nameOf = (id: number) => found(catalogue.collections.name(id), 'collection');
  const { write } = catalogue.steps;
  return {
    list: collections.list.handler(() =>
      catalogue.collections.list().map(({ query, ...rest }) => ({
        ...rest,
        query: query === null ? null : readQuery(query),
      })),
    ),
    save: collections.save.handler(({ input: { name, query, parentId } }) => {
      if (parentId !== null) nameOf(parentId);
      const uuid = catalogue.newUuid();
      return write(`Save search “${name}”`, () => ({
        id: catalogue.collections.insert({ uuid, parentId, name, query: JSON.stringify(query) }),
      }));
    }),
    research: collections.research.handler(({ input: { id, query } }) => {
      const name = nameOf(id);
      if (catalogue.collections.query(id) === null) throw notFound('saved search');
      write(`Change search “${name}”`, () =>
        catalogue.collections.setQuery(id, JSON.stringify(query)),
      );
    }),
    counts: collections.counts.handler(({ input: { ids } }) =>
      ids.flatMap((id) => {
        const query = catalogue.collections.query(id);
        if (query === null) return [];
        return [{ id, quotes: catalogue.search.total(dated(readQuery(query))) }];
      }),
    ),
    add: collections.add.handler(({ input: { name, parentId } }) => {
      if (parentId !== null) nameOf(parentId);
      const uuid = catalogue.newUuid();
      return write(`Add collection “${name}”`, () => ({
        id: catalogue.collections.insert({ uuid, parentId, name, query: null }),
      }));
    }),
    rename: collections.rename.handler(({ input: { id, name, seen } }) => {
      refuseStale({ name: nameOf(id) }, { name }, seen);
      write(`Rename collection “${name}”`, () => catalogue.collections.rename(id, name));
    }),
    move: collections.move.handler(({ input: { id, parentId, before } }) => {
      const name = nameOf(id);
      if (parentId !== null) {
        nameOf(parentId);
        if (catalogue.collections.above(parentId).includes(id)) {
          throw refused('parentId', 'A collection cannot be put into itself.');
        }
      }
      const others = catalogue.collections.siblings(parentId).filter((other) => other !== id);
      const at = before === null ? others.length : others.indexOf(before);
      if (at < 0) throw notFound('collection');
      write(`Move collection “${name}”`, () =>
        catalogue.collections.arrange(parentId, others.toSpliced(at, 0, id)),
      );
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
