import type { Database } from 'better-sqlite3';
import { type Json, parsed } from '../record.ts';
import type { Row } from './fields.ts';
import { wholeRow } from './history.ts';
import type { Change, RowInverter } from './invert.ts';
import { LOGGED_TABLES } from './log.ts';

/** A change of the log with the step that it is part of. */
export interface StoredChange {
  id: number;
  stepId: number;
  noun: string;
  rowId: number;
  action: Change['action'];
  before: Row | null;
}

/** A column of a table that names a row of another. */
export interface Reference {
  column: string;
  table: string;
  /** Whether a row may be without it. */
  nullable: boolean;
}

interface ForeignKey {
  from: string;
  table: string;
  notnull: 0 | 1;
}

/** The columns of a table that refer to others, as the schema says. */
export function referencesOf(db: Database, table: string): Reference[] {
  return db
    .prepare<[string, string], ForeignKey>(
      `SELECT key."from", key."table", info."notnull" FROM pragma_foreign_key_list(?) AS key
       JOIN pragma_table_info(?) AS info ON info.name = key."from"`,
    )
    .all(table, table)
    .map((key) => ({ column: key.from, table: key.table, nullable: key.notnull === 0 }));
}

type RawChange = Omit<StoredChange, 'before'> & { before: Json<Row> | null };

const read = ({ before, ...change }: RawChange): StoredChange => ({
  ...change,
  before: before === null ? null : parsed(before),
});

/** Statements that make a record again what it was. */
export function restoreStatements(db: Database, invertRow: RowInverter) {
  const columns = 'id, step_id AS stepId, noun, row_id AS rowId, action, before';
  const change = db.prepare<[id: number], RawChange>(`SELECT ${columns} FROM change WHERE id = ?`);
  const removed = db.prepare<[stepId: number, limit: number], RawChange>(
    `SELECT ${columns} FROM change WHERE step_id = ? AND action = 'remove' ORDER BY id LIMIT ?`,
  );
  const present = new Map(
    LOGGED_TABLES.map((table) => [
      table as string,
      db
        .prepare<[id: number], Json<Row>>(
          `SELECT ${wholeRow(db, table)} FROM ${table} WHERE id = ?`,
        )
        .pluck(),
    ]),
  );
  const references = new Map(
    LOGGED_TABLES.map((table) => [table as string, referencesOf(db, table)]),
  );

  const rowOf = (table: string, id: unknown): Row | null => {
    const row = present.get(table)?.get(Number(id));
    return row === undefined ? null : parsed(row);
  };
  return {
    /** A change of the log; `null` where there is none. */
    change: (id: number): StoredChange | null => {
      const found = change.get(id);
      return found ? read(found) : null;
    },
    /** A row as it is; `null` where it is no more. */
    row: rowOf,
    referencesOf: (table: string): readonly Reference[] => references.get(table) ?? [],
    /** What was removed in a step, in that order; at most `limit`. */
    removedIn: (stepId: number, limit: number): StoredChange[] =>
      removed.all(stepId, limit).map(read),
    /** Puts a removed row back. */
    putBack: (noun: string, row: Row) =>
      invertRow({ noun, rowId: Number(row['id']), action: 'remove', before: JSON.stringify(row) }),
    /** Makes a row this. */
    make: (noun: string, row: Row) =>
      invertRow({ noun, rowId: Number(row['id']), action: 'edit', before: JSON.stringify(row) }),
  };
}
