import type { Database, Statement } from 'better-sqlite3';
import { addedStatements } from './added.ts';
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

/** Rows that are taken back in one go. */
const SLICE = 1000;

/** Changes by their ids, the last first, `SLICE` at a time. */
function changeSlices(db: Database) {
  const before = db.prepare<[stepId: number, id: number], Change & { id: number }>(`
    SELECT id, noun, row_id AS rowId, action, before FROM change
    WHERE step_id = ? AND id < ? ORDER BY id DESC LIMIT ${SLICE}`);
  return function* slicesOf(stepId: number) {
    for (let id = Number.MAX_SAFE_INTEGER; ;) {
      const changes = before.all(stepId, id);
      const last = changes.at(-1);
      if (!last) return;
      id = last.id;
      yield changes;
    }
  };
}

/**
 * Makes the function that takes all that a step did back, the last first, so that every row passes
 * through states it has had before. Between two slices of it the caller may do other things.
 */
export function stepSlicer(
  db: Database,
  invertRow: RowInverter,
): (stepId: number) => Generator<void> {
  const slicesOf = changeSlices(db);
  const added = addedStatements(db);
  const removeAdded = new Map<string, Statement<[first: number, last: number]>>(
    LOGGED_TABLES.map((table) => [
      table,
      db.prepare(`DELETE FROM ${table} WHERE id BETWEEN ? AND ?`),
    ]),
  );
  return function* takeStepBack(stepId) {
    for (const changes of slicesOf(stepId)) {
      for (const change of changes) invertRow(change);
      yield;
    }
    for (const { noun, first, last } of added.of(stepId).toReversed()) {
      for (let end = last; end >= first; end -= SLICE) {
        removeAdded.get(noun)?.run(Math.max(first, end - SLICE + 1), end);
        yield;
      }
    }
  };
}

/** How SQLite refuses a reference to nothing; that of RESTRICT it takes for a trigger's. */
const REFERENCE_CODES: ReadonlySet<unknown> = new Set([
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'SQLITE_CONSTRAINT_TRIGGER',
]);

/** Makes the function that takes a step back all at once. */
export function stepInverter(db: Database, invertRow: RowInverter): (stepId: number) => void {
  const slicesOf = stepSlicer(db, invertRow);
  const takeAllBack = db.transaction((stepId: number) => {
    const slices = slicesOf(stepId);
    while (slices.next().done !== true);
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
