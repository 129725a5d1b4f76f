import type { Database } from 'better-sqlite3';
import type { Tag } from '../contract/tags.ts';
import { insertedId } from './record.ts';
import { foldKey } from '../query/words/words.ts';

/** A tag's name as it is compared; one of signs alone is compared as it stands. */
const keyOf = (name: string) => foldKey(name) || name;

/** Statements on `tag` and `quote_tag`. */
export function tagStatements(db: Database) {
  const list = db.prepare<[], Tag>(`
    SELECT id, name, colour, (SELECT count(*) FROM quote_tag JOIN quote ON quote.id = quote_id
      WHERE tag_id = tag.id AND trashed_at IS NULL) AS quotes
    FROM tag ORDER BY fold_key`);
  const get = db.prepare<[id: number], { name: string; colour: string | null }>(
    'SELECT name, colour FROM tag WHERE id = ?',
  );
  const byKey = db.prepare<[key: string], number>('SELECT id FROM tag WHERE fold_key = ?').pluck();
  const insert = db.prepare<[uuid: string, name: string, key: string]>(
    'INSERT INTO tag (uuid, name, fold_key) VALUES (?, ?, ?)',
  );
  const update = db.prepare<{ id: number; name: string; key: string; colour: string | null }>(
    'UPDATE tag SET name = @name, fold_key = @key, colour = @colour WHERE id = @id',
  );
  const remove = db.prepare<[id: number]>('DELETE FROM tag WHERE id = ?');
  const put = db.prepare<{ id: number; quoteIds: string }>(`
    INSERT INTO quote_tag (quote_id, tag_id)
    SELECT quote.id, @id FROM json_each(@quoteIds) AS wanted JOIN quote ON quote.id = wanted.value
    WHERE true ON CONFLICT DO NOTHING`);
  const take = db.prepare<[tagId: number, quoteIds: string]>(
    'DELETE FROM quote_tag WHERE tag_id = ? AND quote_id IN (SELECT value FROM json_each(?))',
  );

  const give = db.prepare<{ into: number; from: number }>(`
    INSERT INTO quote_tag (quote_id, tag_id)
    SELECT quote_id, @into FROM quote_tag WHERE tag_id = @from ON CONFLICT DO NOTHING`);

  return {
    list: () => list.all(),
    get: (id: number) => get.get(id) ?? null,
    byName: (name: string): number | null => byKey.get(keyOf(name)) ?? null,
    insert: (name: string, uuid: string): number => insertedId(insert.run(uuid, name, keyOf(name))),
    update: (id: number, name: string, colour: string | null) =>
      update.run({ id, name, key: keyOf(name), colour }),
    remove: (id: number) => remove.run(id),
    /** Lets the quotes of `from` have `into` too. */
    give: (into: number, from: number) => give.run({ into, from }),
    put: (id: number, quoteIds: readonly number[]) =>
      put.run({ id, quoteIds: JSON.stringify(quoteIds) }),
    take: (id: number, quoteIds: readonly number[]) => take.run(id, JSON.stringify(quoteIds)),
  };
}
