import type { Database } from 'better-sqlite3';
import type { Collection } from '../contract/collections.ts';
import { insertedId, type Json } from './record.ts';

/** A collection as it is stored: a saved search has its query as JSON. */
export type StoredCollection = Omit<Collection, 'query' | 'unreadable'> & {
  query: Json<unknown> | null;
};

interface NewCollection {
  uuid: string;
  parentId: number | null;
  name: string;
  /** JSON of what a saved search asks. */
  query: string | null;
}

/** Statements on `collection` and `collection_quote`. */
export function collectionStatements(db: Database) {
  const list = db.prepare<[], StoredCollection>(`
    WITH RECURSIVE tree (id, path) AS (
      SELECT id, format('%08d.%08d', position, id) FROM collection WHERE parent_id IS NULL
      UNION ALL
      SELECT child.id, path || '/' || format('%08d.%08d', child.position, child.id)
      FROM collection AS child JOIN tree ON tree.id = child.parent_id)
    SELECT id, parent_id AS parentId, name, query,
      iif(query IS NOT NULL, NULL, (SELECT count(*) FROM collection_quote JOIN quote ON quote.id = quote_id
        WHERE collection_id = collection.id AND trashed_at IS NULL)) AS quotes
    FROM tree JOIN collection USING (id) ORDER BY path`);
  const name = db.prepare<[id: number], string>('SELECT name FROM collection WHERE id = ?').pluck();
  const insert = db.prepare<NewCollection>(`
    INSERT INTO collection (uuid, parent_id, position, name, query)
    VALUES (@uuid, @parentId, (SELECT coalesce(max(position) + 1, 0) FROM collection
      WHERE parent_id IS @parentId), @name, @query)`);
  const rename = db.prepare<[name: string, id: number]>(
    'UPDATE collection SET name = ? WHERE id = ?',
  );
  const query = db
    .prepare<[id: number], Json<unknown> | null>('SELECT query FROM collection WHERE id = ?')
    .pluck();
  const searches = db.prepare<[], { id: number; query: Json<unknown> }>(
    'SELECT id, query FROM collection WHERE query IS NOT NULL',
  );
  const setQuery = db.prepare<[query: string, id: number]>(
    'UPDATE collection SET query = ? WHERE id = ?',
  );
  const siblings = db
    .prepare<[parentId: number | null], number>(
      'SELECT id FROM collection WHERE parent_id IS ? ORDER BY position, id',
    )
    .pluck();
  const place = db.prepare<{ id: number; parentId: number | null; position: number }>(`
    UPDATE collection SET parent_id = @parentId, position = @position
    WHERE id = @id AND (parent_id, position) IS NOT (@parentId, @position)`);
  const above = db
    .prepare<[id: number], number>(
      `WITH RECURSIVE above (id) AS (
         SELECT ? UNION SELECT parent_id FROM collection JOIN above USING (id))
       SELECT id FROM above WHERE id IS NOT NULL`,
    )
    .pluck();
  const remove = db.prepare<[id: number]>('DELETE FROM collection WHERE id = ?');
  const put = db.prepare<{ id: number; quoteIds: string }>(`
    INSERT INTO collection_quote (collection_id, quote_id, position)
    SELECT @id, quote.id, (SELECT coalesce(max(position) + 1, 0) FROM collection_quote
      WHERE collection_id = @id) + wanted.key
    FROM json_each(@quoteIds) AS wanted JOIN quote ON quote.id = wanted.value
    WHERE true ON CONFLICT DO NOTHING`);
  const take = db.prepare<[id: number, quoteIds: string]>(`
    DELETE FROM collection_quote
    WHERE collection_id = ? AND quote_id IN (SELECT value FROM json_each(?))`);

  return {
    list: () => list.all(),
    name: (id: number): string | null => name.get(id) ?? null,
    insert: (collection: NewCollection): number => insertedId(insert.run(collection)),
    /** What a saved search asks, as JSON; `null` of a collection that is none. */
    query: (id: number): Json<unknown> | null => query.get(id) ?? null,
    /** All saved searches. */
    searches: () => searches.all(),
    setQuery: (id: number, json: string) => setQuery.run(json, id),
    rename: (id: number, to: string) => rename.run(to, id),
    /** Those at the top (`null`) or in another one, in the order of the user. */
    siblings: (parentId: number | null): number[] => siblings.all(parentId),
    /** A collection and all those that it is in. */
    above: (id: number): number[] => above.all(id),
    /** Puts these into a collection, or at the top, in this order. */
    arrange: (parentId: number | null, ids: readonly number[]) =>
      ids.forEach((id, position) => place.run({ id, parentId, position })),
    remove: (id: number) => remove.run(id),
    put: (id: number, quoteIds: readonly number[]) =>
      put.run({ id, quoteIds: JSON.stringify(quoteIds) }),
    take: (id: number, quoteIds: readonly number[]) => take.run(id, JSON.stringify(quoteIds)),
  };
}
