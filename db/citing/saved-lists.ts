import type { Database } from 'better-sqlite3';
import { insertedId, type Json } from '../record.ts';

/** A preset or list as it is stored. */
export interface StoredList {
  id: number;
  name: string;
  settings: Json<unknown>;
  /** `null` of a preset. */
  content: Json<unknown> | null;
}

type NewList = Pick<StoredList, 'name'> & { settings: string; content: string | null };

/** Statements on `citation_list`. */
export function savedListStatements(db: Database) {
  const all = db.prepare<[], StoredList & { quotes: number | null }>(`
    SELECT id, name, settings, content, iif(content IS NULL, NULL,
      (SELECT count(*) FROM json_each(content, '$.pieces') WHERE type = 'object')) AS quotes
    FROM citation_list ORDER BY name COLLATE NOCASE, id`);
  const get = db.prepare<[id: number], StoredList>(
    'SELECT id, name, settings, content FROM citation_list WHERE id = ?',
  );
  const named = db
    .prepare<[name: string, isList: number], number>(
      'SELECT id FROM citation_list WHERE name = ? AND (content IS NOT NULL) = ? ORDER BY id LIMIT 1',
    )
    .pluck();
  const insert = db.prepare<NewList & { uuid: string }>(`
    INSERT INTO citation_list (uuid, name, settings, content)
    VALUES (@uuid, @name, @settings, @content)`);
  const update = db.prepare<NewList & { id: number }>(
    'UPDATE citation_list SET name = @name, settings = @settings, content = @content WHERE id = @id',
  );
  const rename = db.prepare<[name: string, id: number]>(
    'UPDATE citation_list SET name = ? WHERE id = ?',
  );
  const remove = db.prepare<[id: number]>('DELETE FROM citation_list WHERE id = ?');
  const uuids = db.prepare<[ids: string], { id: number; uuid: string }>(`
    SELECT quote.id, uuid FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
    WHERE trashed_at IS NULL`);
  const ids = db.prepare<[uuids: string], { id: number; uuid: string }>(`
    SELECT quote.id, uuid FROM json_each(?) AS wanted CROSS JOIN quote ON quote.uuid = wanted.value
    WHERE trashed_at IS NULL`);

  return {
    all: () => all.all(),
    get: (id: number): StoredList | null => get.get(id) ?? null,
    /** A preset, or a list, of just this name. */
    byName: (name: string, isList: boolean): number | null =>
      named.get(name, Number(isList)) ?? null,
    insert: (uuid: string, list: NewList): number => insertedId(insert.run({ uuid, ...list })),
    update: (id: number, list: NewList) => update.run({ id, ...list }),
    rename: (id: number, name: string) => rename.run(name, id),
    remove: (id: number) => remove.run(id),
    /** By which quotes are named, of those that are there. */
    uuidsOf: (quoteIds: readonly number[]): Map<number, string> =>
      new Map(uuids.all(JSON.stringify(quoteIds)).map(({ id, uuid }) => [id, uuid])),
    /** Those that are there of quotes by their names. */
    idsOf: (named: readonly string[]): Map<string, number> =>
      new Map(ids.all(JSON.stringify(named)).map(({ id, uuid }) => [uuid, id])),
  };
}
