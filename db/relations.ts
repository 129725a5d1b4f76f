import type { Database } from 'better-sqlite3';
import type { RelationKind } from '../contract/relations.ts';

/** A relation as it is kept. */
export interface RelationRecord {
  id: number;
  fromId: number;
  toId: number;
  kind: RelationKind;
  rationale: string;
}

/** A relation as one of its quotes sees it. */
export interface RelationEnd {
  id: number;
  kind: RelationKind;
  isFrom: 0 | 1;
  rationale: string;
  otherId: number;
}

/** Statements on `relation`. */
export function relationStatements(db: Database) {
  const get = db.prepare<[id: number], RelationRecord>(`
    SELECT id, from_quote AS fromId, to_quote AS toId, kind, rationale FROM relation WHERE id = ?`);
  const of = db.prepare<{ id: number }, RelationEnd>(`
    SELECT relation.id, relation.kind, 1 AS isFrom, rationale, to_quote AS otherId
      FROM relation JOIN quote ON quote.id = to_quote
      WHERE from_quote = @id AND trashed_at IS NULL
    UNION ALL
    SELECT relation.id, relation.kind, 0, rationale, from_quote
      FROM relation JOIN quote ON quote.id = from_quote
      WHERE to_quote = @id AND trashed_at IS NULL
    ORDER BY isFrom DESC, relation.id`);
  const find = db
    .prepare<Omit<RelationRecord, 'id' | 'rationale'>, number>(
      'SELECT id FROM relation WHERE from_quote = @fromId AND to_quote = @toId AND kind = @kind',
    )
    .pluck();
  const insert = db
    .prepare<Omit<RelationRecord, 'id'> & { uuid: string }, number>(
      `INSERT INTO relation (uuid, from_quote, to_quote, kind, rationale)
       VALUES (@uuid, @fromId, @toId, @kind, @rationale) RETURNING id`,
    )
    .pluck();
  const update = db.prepare<RelationRecord>(`
    UPDATE relation SET (from_quote, to_quote, kind, rationale) =
      (@fromId, @toId, @kind, @rationale) WHERE id = @id`);
  const remove = db.prepare<[id: number]>('DELETE FROM relation WHERE id = ?');

  return {
    get: (id: number): RelationRecord | null => get.get(id) ?? null,
    /** From both ends; those to quotes in the trash are left out. */
    of: (id: number): RelationEnd[] => of.all({ id }),
    /** Id of the relation of this kind from the one to the other, if there is one. */
    find: (relation: Parameters<typeof find.get>[0]): number | null => find.get(relation) ?? null,
    insert: (relation: Omit<RelationRecord, 'id'>, uuid: string): number =>
      insert.get({ ...relation, uuid })!,
    update: (relation: RelationRecord) => update.run(relation),
    remove: (id: number) => remove.run(id),
  };
}
