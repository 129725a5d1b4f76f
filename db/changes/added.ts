import type { Database } from 'better-sqlite3';

/** Rows of a table that a step added, by their ids, both ends included. */
export interface AddedRange {
  noun: string;
  first: number;
  last: number;
}

/** The steps that have ranges, each found by one look into the index. */
export const RANGED_STEPS = `ranged (step_id) AS (
    SELECT min(step_id) FROM added
    UNION ALL SELECT (SELECT min(step_id) FROM added WHERE step_id > ranged.step_id)
      FROM ranged WHERE ranged.step_id IS NOT NULL)`;

/**
 * Of a step in `ranged` the one range that may hold a row: ranges of one table in one step do not
 * overlap.
 */
export const rangeThatMayHold = (noun: string, row: string): string => `added.id = (
    SELECT id FROM added AS range WHERE range.step_id = ranged.step_id AND noun = ${noun}
      AND first_id <= ${row} ORDER BY first_id DESC LIMIT 1)`;

interface StoredRange {
  id: number;
  stepId: number;
  first: number;
  last: number;
}

/** Statements on `added`: rows that came in such numbers that the log has them as ranges. */
export function addedStatements(db: Database) {
  const note = db.prepare<AddedRange & { stepId: number }>(`
    INSERT INTO added (step_id, noun, first_id, last_id) VALUES (@stepId, @noun, @first, @last)`);
  const of = db.prepare<[stepId: number], AddedRange>(`
    SELECT noun, first_id AS first, last_id AS last FROM added WHERE step_id = ? ORDER BY id`);
  const holding = db.prepare<{ noun: string; row: number }, StoredRange>(`
    WITH RECURSIVE ${RANGED_STEPS}
    SELECT added.id, added.step_id AS stepId, first_id AS first, last_id AS last
    FROM ranged CROSS JOIN added ON ${rangeThatMayHold('@noun', '@row')}
    WHERE last_id >= @row`);
  const drop = db.prepare<[id: number]>('DELETE FROM added WHERE id = ?');
  const log = db.prepare<[stepId: number, noun: string, row: number]>(`
    INSERT INTO change (step_id, noun, row_id, action) VALUES (?, ?, ?, 'add')`);

  return {
    /** Notes that a step added these rows. */
    note: (stepId: number, range: AddedRange) => note.run({ ...range, stepId }),
    /** What a step added so, in the order in which it was noted. */
    of: (stepId: number): AddedRange[] => of.all(stepId),
    /** Takes a row out of the ranges that hold it: it gets a change of its own in their steps. */
    single: (noun: string, row: number): void => {
      for (const { id, stepId, first, last } of holding.all({ noun, row })) {
        drop.run(id);
        if (first < row) note.run({ stepId, noun, first, last: row - 1 });
        if (row < last) note.run({ stepId, noun, first: row + 1, last });
        log.run(stepId, noun, row);
      }
    },
  };
}
