import type { Database } from 'better-sqlite3';
import { type Json, parsed } from '../../record.ts';
import type { addedStatements } from '../added.ts';
import type { Row } from '../fields.ts';
import { wholeRow } from '../history.ts';
import type { Reference } from '../restore.ts';

/** A change of one row that undo may take back. */
interface PastChange {
  id: number;
  stepId: number;
  before: Json<Row> | null;
}

/** What a row was, from the end of one step to the end of another. */
interface State {
  row: Row | null;
  from: number;
  to: number;
  /** The change that ended it; `null` for what the row is now. */
  endedBy: number | null;
}

/** A step counts for undo while it stands: then the last that carried it out tells what it did. */
const COUNTS = `
  (SELECT own.mode <> 'undo' AND coalesce(target.state, own.state) = 'done'
      AND coalesce(target.latest, own.latest) = own.id
    FROM step AS own LEFT JOIN step AS target ON target.id = own.target
    WHERE own.id = change.step_id)`;

function pastStatements(db: Database, noun: string) {
  return {
    changes: db.prepare<[rowId: number], PastChange>(`
      SELECT id, step_id AS stepId, before FROM change
      WHERE noun = '${noun}' AND row_id = ? AND ${COUNTS} ORDER BY step_id, id`),
    live: db
      .prepare<[id: number], Json<Row>>(`SELECT ${wholeRow(db, noun)} FROM ${noun} WHERE id = ?`)
      .pluck(),
    gone: db.prepare<[noun: string, rowId: number], { since: number | null }>(
      'SELECT since FROM temp.purged WHERE noun = ? AND row_id = ?',
    ),
    keepSince: db.prepare<[rowId: number, since: number | null]>(
      `INSERT OR REPLACE INTO temp.purged (noun, row_id, since) VALUES ('${noun}', ?, ?)`,
    ),
    forgetUntil: db.prepare<[rowId: number, stepId: number]>(
      `DELETE FROM change WHERE noun = '${noun}' AND row_id = ? AND step_id <= ?`,
    ),
    touch: db.prepare<[rowId: number, stepId: number]>(`
      INSERT OR IGNORE INTO temp.touched_step (id)
      SELECT step_id FROM change WHERE noun = '${noun}' AND row_id = ? AND step_id <= ?`),
    uncounted: db.prepare<[rowId: number], { id: number; before: Json<Row> }>(`
      SELECT id, before FROM change
      WHERE noun = '${noun}' AND row_id = ? AND action <> 'add' AND NOT ${COUNTS}`),
    forget: db.prepare<[id: number]>('DELETE FROM change WHERE id = ?'),
    log: db.prepare<[stepId: number, rowId: number, action: string, before: string | null]>(`
      INSERT INTO change (step_id, noun, row_id, action, before) VALUES (?, '${noun}', ?, ?, ?)`),
    clear: db.prepare<[before: string, id: number]>('UPDATE change SET before = ? WHERE id = ?'),
  };
}

/**
 * Makes the functions that take out of a row's past what referred to rows that are gone: for those
 * rows it is as if they had not been, and a row that cannot be without one begins only when it no
 * longer referred to it.
 */
export function pastCutter(
  db: Database,
  noun: string,
  references: readonly Reference[],
  added: ReturnType<typeof addedStatements>,
) {
  const statements = pastStatements(db, noun);

  /** Until when the row that a state refers to was not there; `null` where it always was. */
  const missingUntil = (state: State, { column, table }: Reference): number | null => {
    const id = state.row?.[column];
    const gone = typeof id === 'number' ? statements.gone.get(table, id) : undefined;
    if (!gone) return null;
    if (gone.since === null) return state.to;
    return state.from < gone.since ? Math.min(gone.since, state.to) : null;
  };

  const statesOf = (rowId: number): State[] => {
    const changes = statements.changes.all(rowId);
    const live = statements.live.get(rowId);
    const past = changes.map(({ id, stepId, before }, index) => ({
      row: before === null ? null : parsed(before),
      from: changes[index - 1]?.stepId ?? 0,
      to: stepId,
      endedBy: id,
    }));
    const present = {
      row: live === undefined ? null : parsed(live),
      from: changes.at(-1)?.stepId ?? 0,
      to: Infinity,
      endedBy: null,
    };
    return [...past, present];
  };

  /** Forgets what was undone for good: it is only shown, and undo never meets it. */
  const forgetUncounted = (rowId: number) => {
    const musts = references.filter(({ nullable }) => !nullable);
    for (const { id, before } of statements.uncounted.all(rowId)) {
      const row = parsed(before);
      const isOfGone = musts.some(({ column, table }) =>
        statements.gone.get(table, Number(row[column])),
      );
      if (isOfGone) statements.forget.run(id);
    }
  };

  return {
    /** Cuts off the past in which a row referred to one that is gone, and could not be without. */
    ofMust: (rowId: number): void => {
      added.single(noun, rowId);
      forgetUncounted(rowId);
      const states = statesOf(rowId);
      const musts = references.filter(({ nullable }) => !nullable);
      const ends = states.flatMap((state) => musts.map((must) => missingUntil(state, must) ?? 0));
      const since = Math.max(0, ...ends);
      if (since === 0) return;
      const later = states.filter(({ row, to }) => row !== null && to > since);
      if (later.length === 0) {
        statements.keepSince.run(rowId, null);
        return;
      }
      statements.touch.run(rowId, since);
      statements.forgetUntil.run(rowId, since);
      if (later.some(({ from }) => from <= since)) statements.log.run(since, rowId, 'add', null);
      statements.keepSince.run(rowId, since);
    },
    /** Lets a row be without one that is gone for as long as that was not there. */
    ofMay: (rowId: number): void => {
      added.single(noun, rowId);
      for (const may of references.filter(({ nullable }) => nullable)) {
        for (const state of statesOf(rowId)) {
          const until = missingUntil(state, may);
          if (until === null || !state.row) continue;
          const without = JSON.stringify({ ...state.row, [may.column]: null });
          if (until < state.to) statements.log.run(until, rowId, 'edit', without);
          else if (state.endedBy !== null) statements.clear.run(without, state.endedBy);
        }
      }
    },
  };
}
