import type { Database } from 'better-sqlite3';
import { LOGGED_TABLES, writtenColumns } from './log.ts';

/** One change as it is taken back. */
export interface Change {
  noun: string;
  rowId: number;
  action: 'add' | 'edit' | 'remove';
  before: string | null;
}

/** Statements that take one change back: a row is removed, put back, or made what it was. */
function inverseStatements(db: Database, table: string) {
  const columns = writtenColumns(db, table);
  const values = columns.map((column) => `@before ->> '$.${column}'`).join(', ');
  const assignments = columns.map((column) => `${column} = @before ->> '$.${column}'`).join(', ');
  const remove = db.prepare(`DELETE FROM ${table} WHERE id = @rowId`);
  const putBack = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`);
  const makeAsBefore = db.prepare(`UPDATE ${table} SET ${assignments} WHERE id = @rowId`);
  return ({ action, rowId, before }: Change) => {
    if (action === 'add') remove.run({ rowId });
    else if (action === 'remove') putBack.run({ before });
    else makeAsBefore.run({ rowId, before });
  };
}

/** Takes one change back. */
export type RowInverter = (change: Change) => void;

/** Makes the function that takes one change back. */
export function rowInverter(db: Database): RowInverter {
  const invert = new Map<string, ReturnType<typeof inverseStatements>>(
    LOGGED_TABLES.map((table) => [table, inverseStatements(db, table)]),
  );
  return (change) => invert.get(change.noun)?.(change);
}

/** How SQLite refuses a reference to nothing; that of RESTRICT it takes for a trigger's. */
const REFERENCE_CODES: ReadonlySet<unknown> = new Set([
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'SQLITE_CONSTRAINT_TRIGGER',
]);

/**
 * Makes the function that takes all changes of a step back, the last first, so that every row
 * passes through states it has had before.
 */
export function stepInverter(db: Database, invertRow: RowInverter): (stepId: number) => void {
  const changesOf = db.prepare<[stepId: number], Change>(`
    SELECT noun, row_id AS rowId, action, before FROM change WHERE step_id = ? ORDER BY id DESC`);
  const takeAllBack = db.transaction((stepId: number) => {
    for (const change of changesOf.all(stepId)) invertRow(change);
  });
  return (stepId) => {
    try {
      takeAllBack(stepId);
    } catch (error) {
      const isReference =
        error instanceof Error && 'code' in error && REFERENCE_CODES.has(error.code);
      if (!isReference) throw error;
      // Not from the start: after this SQLite compiles every statement of the connection anew.
      db.pragma('defer_foreign_keys = ON');
      takeAllBack(stepId);
    }
  };
}
