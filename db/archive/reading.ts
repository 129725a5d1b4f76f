import type { Database } from 'better-sqlite3';
import {
  type Archived,
  ARCHIVED_KINDS,
  type ArchivedKind,
} from '../../contract/archive/records.ts';
import { connectBeside } from '../file/connect-beside.ts';
import type { Json } from '../record.ts';
import { RECORD_SQL } from './record-sql.ts';

/** Statements that read records as an archive has them. Of a saved search the query is as stored. */
export function recordReaders(db: Database) {
  const one = Object.fromEntries(
    ARCHIVED_KINDS.map((kind) => {
      const { json, table } = RECORD_SQL[kind];
      return [kind, db.prepare<[id: number]>(`SELECT ${json} FROM ${table} WHERE id = ?`).pluck()];
    }),
  );
  const uuids = new Map(
    (['speaker', 'source', 'tag', 'collection'] as const).map((table) => [
      table,
      db.prepare<[id: number], string>(`SELECT uuid FROM ${table} WHERE id = ?`).pluck(),
    ]),
  );
  return {
    /** @throws {TypeError} if there is no such row. */
    json: <K extends ArchivedKind>(kind: K, id: number): Json<Archived[K]> => {
      const json: unknown = one[kind]?.get(id);
      if (typeof json !== 'string') throw new TypeError(`No row ${id} of ${kind}.`);
      return json;
    },
    uuid: (table: 'speaker' | 'source' | 'tag' | 'collection', id: number): string | null =>
      uuids.get(table)?.get(id) ?? null,
  };
}
export type RecordReaders = ReturnType<typeof recordReaders>;

/** Puts the chosen quotes into `temp.archived_quote`, and what they are translated from. */
function choose(db: Database, ids: readonly number[]): void {
  db.exec('CREATE TEMP TABLE archived_quote (id INTEGER PRIMARY KEY)');
  db.prepare(`
    WITH RECURSIVE wanted (id) AS (
      SELECT quote.id FROM json_each(?) JOIN quote ON quote.id = value
      UNION SELECT translation_of FROM quote JOIN wanted USING (id)
        WHERE translation_of IS NOT NULL)
    INSERT INTO temp.archived_quote (id) SELECT id FROM wanted`).run(JSON.stringify(ids));
}

/** A library as it is at one moment, whatever is written to it meanwhile. */
export type LibraryAtOnce = ReturnType<typeof readAtOnce>;

/**
 * Reads on a connection of its own, to be ended by `end`.
 *
 * @param quoteIds - The quotes whose records are wanted; `null` for all that is in the library.
 */
export function readAtOnce(main: Database, quoteIds: readonly number[] | null) {
  const db = connectBeside(main);
  try {
    db.exec('BEGIN');
    if (quoteIds) choose(db, quoteIds);
    const readers = recordReaders(db);
    const text = db.prepare<[id: number], string>('SELECT text FROM snapshot WHERE id = ?').pluck();
    const idsOf = (kind: ArchivedKind): number[] => {
      const { order, chosen } = RECORD_SQL[kind];
      const ids = db.prepare<[], number>(order).pluck().all();
      if (!quoteIds) return ids;
      if (chosen === null) return [];
      const wanted = new Set(db.prepare<[], number | null>(chosen).pluck().all());
      return ids.filter((id) => wanted.has(id));
    };
    return {
      ...readers,
      /** Version of the schema. */
      schema: Number(db.pragma('user_version', { simple: true })),
      /** Rows in the order of the archive. */
      idsOf,
      snapshotText: (id: number): string => text.get(id) ?? '',
      end: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw error;
  }
}
