import type { Database } from 'better-sqlite3';
import { addedStatements } from '../added.ts';
import { LOGGED_TABLES } from '../log.ts';
import { type Reference, referencesOf } from '../restore.ts';
import { pastCutter } from './cut-past.ts';

/** A record by its table and row. */
export interface PurgedItem {
  noun: string;
  id: number;
}

const GONE = (table: string) => `(SELECT row_id FROM temp.purged WHERE noun = '${table}')`;
const GONE_WHOLLY = (table: string) =>
  `(SELECT row_id FROM temp.purged WHERE noun = '${table}' AND since IS NULL)`;

/** Whether nothing is left of what a step did. */
const hasNothing = (stepId: string) => `NOT EXISTS (SELECT 1 FROM change WHERE step_id = ${stepId})
  AND NOT EXISTS (SELECT 1 FROM added WHERE step_id = ${stepId})`;

/** Statements on what refers to purged rows by one column. */
function referrers(db: Database, noun: string, { column, table }: Reference) {
  const refers = `noun = '${noun}' AND action <> 'add' AND before ->> '$.${column}' IN`;
  return {
    takeLive: db.prepare(`
      INSERT OR IGNORE INTO temp.purged (noun, row_id)
      SELECT '${noun}', id FROM ${noun} WHERE ${column} IN ${GONE_WHOLLY(table)}`),
    once: db
      .prepare<[], number>(
        `SELECT DISTINCT row_id FROM change INDEXED BY change_with_before WHERE ${refers} ${GONE(table)}
           AND row_id NOT IN ${GONE_WHOLLY(noun)}`,
      )
      .pluck(),
    nowOf: db
      .prepare<[], number>(
        `SELECT id FROM ${noun} WHERE ${column} IN ${GONE(table)}
           AND id NOT IN ${GONE_WHOLLY(noun)}`,
      )
      .pluck(),
    clearLive: db.prepare(
      `UPDATE ${noun} SET ${column} = NULL WHERE ${column} IN ${GONE_WHOLLY(table)}`,
    ),
    clearLogged: db.prepare(`
      UPDATE change INDEXED BY change_with_before SET before = json_set(before, '$.${column}', NULL)
      WHERE ${refers} ${GONE_WHOLLY(table)}`),
  };
}

/** What refers from one table to others, worked off once those are. */
function tableStatements(db: Database, noun: string, added: ReturnType<typeof addedStatements>) {
  const references = referencesOf(db, noun);
  const cutPast = pastCutter(db, noun, references, added);
  const withStatements = (nullable: boolean) =>
    references
      .filter((reference) => reference.nullable === nullable)
      .map((reference) => referrers(db, noun, reference));
  const [musts, mays] = [withStatements(false), withStatements(true)];
  return () => {
    for (const { takeLive } of musts) takeLive.run();
    const concerned = musts.flatMap(({ once, nowOf }) => [...once.all(), ...nowOf.all()]);
    for (const id of new Set(concerned)) cutPast.ofMust(id);
    for (const { clearLive, clearLogged } of mays) {
      clearLive.run();
      clearLogged.run();
    }
    const split = mays.flatMap(({ once, nowOf }) => [...once.all(), ...nowOf.all()]);
    for (const id of new Set(split)) cutPast.ofMay(id);
  };
}

/** Gives this connection the tables that note what is being taken away. */
export function notePurges(db: Database): void {
  db.exec(`
    -- since: the step from whose end on a row is still there; NULL where it is gone for good.
    CREATE TEMP TABLE purged (
      noun TEXT NOT NULL, row_id INTEGER NOT NULL, since INTEGER, PRIMARY KEY (noun, row_id)
    ) WITHOUT ROWID;
    CREATE TEMP TABLE touched_step (id INTEGER PRIMARY KEY)`);
}

/**
 * Makes the function that takes records away for good, with all that cannot be without them: out of
 * the tables, and out of the log as if they had never been. What may be without them is without
 * them, now and in the past. So every older step can still be undone and done again.
 *
 * Part of a step, in which nothing is logged of it.
 */
export function purger(db: Database): (items: readonly PurgedItem[], stepId: number) => void {
  const clear = [
    db.prepare('DELETE FROM temp.purged'),
    db.prepare('DELETE FROM temp.touched_step'),
  ];
  const name = db.prepare<PurgedItem>(
    'INSERT OR IGNORE INTO temp.purged (noun, row_id) VALUES (@noun, @id)',
  );
  const added = addedStatements(db);
  const tables = LOGGED_TABLES.map((noun) => tableStatements(db, noun, added));
  const remove = LOGGED_TABLES.toReversed().map((noun) =>
    db.prepare(`DELETE FROM ${noun} WHERE id IN ${GONE_WHOLLY(noun)}`),
  );
  const goneWholly = db.prepare<[], { noun: string; row: number }>(
    'SELECT noun, row_id AS row FROM temp.purged WHERE since IS NULL',
  );
  const logged = `
    (SELECT change.id FROM temp.purged CROSS JOIN change USING (noun, row_id) WHERE since IS NULL)`;
  const touch = db.prepare(`
    INSERT OR IGNORE INTO temp.touched_step (id)
    SELECT step_id FROM change WHERE id IN ${logged}`);
  const forget = db.prepare(`DELETE FROM change WHERE id IN ${logged}`);
  const forgetOwn = db.prepare<[stepId: number]>('DELETE FROM change WHERE step_id = ?');
  // Its label may name what is gone.
  const rename = db.prepare(`
    UPDATE step SET label = 'Something that is deleted for good'
    WHERE id IN (SELECT id FROM temp.touched_step)
      AND ${hasNothing('step.id')}`);
  const overtake = db.prepare(`
    UPDATE step SET state = 'overtaken'
    WHERE state = 'done' AND ${hasNothing('step.latest')}`);

  return (items, stepId) => {
    for (const item of items) name.run(item);
    for (const workOff of tables) workOff();
    for (const { noun, row } of goneWholly.all()) added.single(noun, row);
    touch.run();
    forget.run();
    for (const statement of remove) statement.run();
    forgetOwn.run(stepId);
    rename.run();
    overtake.run();
    for (const statement of clear) statement.run();
  };
}
