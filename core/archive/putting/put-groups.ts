import type {
  ArchivedCollection,
  ArchivedLikeness,
  ArchivedMembership,
  ArchivedRelation,
  ArchivedTag,
} from '../../../contract/archive/records.ts';
import { tagKey } from '../../../db/archive/writing.ts';
import { storedSearch } from '../searches.ts';
import type { Putter, Putting } from './context.ts';

/**
 * Puts tags. One of the same name as a tag of the library is that tag, since no two can have it.
 *
 * @param known - Gets the row of each tag, by its UUID in the archive.
 */
export function tagPutter({ load }: Putting, known: Map<string, number>): Putter<ArchivedTag> {
  const rowOf = (tag: ArchivedTag) => ({ ...tag, foldKey: tagKey(tag.name) });
  return {
    find: ({ uuid, name }) => {
      const id = load.find.byUuid('tag', uuid) ?? load.find.tag(name);
      if (id !== null) known.set(uuid, id);
      return id;
    },
    add: (tag) => known.set(tag.uuid, load.rows.insert('tag', rowOf(tag))),
    replace: (id, tag) => {
      const uuid = load.readers.uuid('tag', id) ?? tag.uuid;
      load.rows.update('tag', id, { ...rowOf(tag), uuid });
    },
  };
}

/** Puts collections and saved searches. */
export function collectionPutter(putting: Putting): Putter<ArchivedCollection> {
  const { load, cut, later } = putting;
  // Both may name what comes behind them.
  const settleLater = (id: number, collection: ArchivedCollection) =>
    later(() => {
      const { parent, query } = collection;
      if (query !== null) load.setQuery(id, storedSearch(query, load.find.byUuid));
      if (parent === null) return;
      const parentId = load.find.byUuid('collection', parent);
      if (parentId && load.nest(id, parentId)) return;
      cut('collections', collection, 'It stands at the top, since what it was in is not there.');
    });
  const rowOf = (collection: ArchivedCollection) => ({
    ...collection,
    parentId: null,
    query: null,
  });
  return {
    find: ({ uuid }) => load.find.byUuid('collection', uuid),
    add: (collection) => settleLater(load.rows.insert('collection', rowOf(collection)), collection),
    replace: (id, collection) => {
      load.rows.update('collection', id, rowOf(collection));
      settleLater(id, collection);
    },
  };
}

/** Puts quotes into collections. */
export function membershipPutter({ load, ref }: Putting): Putter<ArchivedMembership> {
  const rowOf = ({ collection, quote, position }: ArchivedMembership) => ({
    collectionId: ref('collection', collection),
    quoteId: ref('quote', quote),
    position,
  });
  return {
    find: (membership) => {
      const { collectionId, quoteId } = rowOf(membership);
      return load.find.membership(collectionId, quoteId);
    },
    add: (membership) => load.rows.insert('collection_quote', rowOf(membership)),
    replace: (id, membership) => load.rows.update('collection_quote', id, rowOf(membership)),
  };
}

/** Puts relations. Two quotes stand in a relation of a kind once, whatever its UUID. */
export function relationPutter({ load, ref }: Putting): Putter<ArchivedRelation> {
  const rowOf = (relation: ArchivedRelation) => ({
    ...relation,
    fromId: ref('quote', relation.from),
    toId: ref('quote', relation.to),
  });
  return {
    find: (relation) => {
      const { fromId, toId, kind, uuid } = rowOf(relation);
      return load.find.byUuid('relation', uuid) ?? load.find.relation(fromId, toId, kind);
    },
    add: (relation) => load.rows.insert('relation', rowOf(relation)),
    replace: (id, relation) => load.rows.update('relation', id, rowOf(relation)),
  };
}

/** Puts what was decided of quotes that are alike. */
export function likenessPutter({ load, ref }: Putting): Putter<ArchivedLikeness> {
  // The library has the smaller row first, whichever UUID that is.
  const rowOf = ({ quote, other, verdict }: ArchivedLikeness) => {
    const [a, b] = [ref('quote', quote), ref('quote', other)];
    return { quoteId: Math.min(a, b), otherId: Math.max(a, b), verdict };
  };
  return {
    find: (likeness) => {
      const { quoteId, otherId } = rowOf(likeness);
      return load.find.likeness(quoteId, otherId);
    },
    add: (likeness) => load.rows.insert('likeness', rowOf(likeness)),
    replace: (id, likeness) => load.rows.update('likeness', id, rowOf(likeness)),
  };
}
