import type { Database } from 'better-sqlite3';
import type { HistoryEntry, HistoryField, HistoryNoun } from '../../contract/history.ts';
import { type Json, parsed } from '../record.ts';
import { rangeThatMayHold, RANGED_STEPS } from './added.ts';
import { type Field, type Row, told, TOLD } from './fields.ts';
import { HANGING } from './hanging.ts';
import { LOGGED_TABLES } from './log.ts';

interface LoggedChange extends Pick<
  HistoryEntry,
  'id' | 'step' | 'at' | 'label' | 'mode' | 'action'
> {
  noun: string;
  before: Json<Row> | null;
  after: Json<Row> | null;
}

/** Where a page of a history begins: after this change of this step. */
export interface HistoryMark {
  step: number;
  id: number;
}

type PageOf = { id: number; limit: number } & { step: number; after: number };

const parse = (row: Json<Row> | null): Row | null => (row === null ? null : parsed(row));

/** A table's row as a JSON object of its columns, as the log keeps it. */
export function wholeRow(db: Database, table: string): string {
  const columns = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table);
  return `json_object(${columns.map((column) => `'${column}', ${column}`).join(', ')})`;
}

/** The changes of one table's rows that belong to a record, the latest first. */
function changesOf(db: Database, table: string, rowsOf: string) {
  return db.prepare<PageOf, LoggedChange>(`
    WITH row_of (id) AS (${rowsOf})
    SELECT change.id, change.step_id AS step, step.at, step.label, step.mode, noun, action, before,
      coalesce(
        (SELECT next.before FROM change AS next WHERE next.noun = change.noun
           AND next.row_id = change.row_id
           AND (next.step_id, next.id) > (change.step_id, change.id)
         ORDER BY next.step_id, next.id LIMIT 1),
        (SELECT ${wholeRow(db, table)} FROM ${table} WHERE ${table}.id = change.row_id)) AS after
    FROM change JOIN step ON step.id = change.step_id
    WHERE noun = '${table}' AND row_id IN row_of
      AND (change.step_id, change.id) < (@step, @after)
    ORDER BY change.step_id DESC, change.id DESC LIMIT @limit`);
}

/**
 * Numbers of entries that are no change of their own begin here: above those of changes, and apart
 * for the rows of each table.
 */
const NUMBERS_OF_RANGES = 2 ** 52;

/** That rows of one table which belong to a record were added, where a range says it. */
function additionsOf(db: Database, table: string, rowsOf: string) {
  const number = `${NUMBERS_OF_RANGES} + row_of.id * ${LOGGED_TABLES.length}
    + ${LOGGED_TABLES.findIndex((each) => each === table)}`;
  return db.prepare<PageOf, LoggedChange>(`
    WITH RECURSIVE row_of (id) AS (${rowsOf}), ${RANGED_STEPS}
    SELECT ${number} AS id, step.id AS step, step.at, step.label, step.mode, '${table}' AS noun,
      'add' AS action, NULL AS before,
      coalesce(
        (SELECT next.before FROM change AS next WHERE next.noun = '${table}'
           AND next.row_id = row_of.id AND next.step_id > step.id
         ORDER BY next.step_id, next.id LIMIT 1),
        (SELECT ${wholeRow(db, table)} FROM ${table} WHERE ${table}.id = row_of.id)) AS after
    FROM row_of CROSS JOIN ranged
      CROSS JOIN added ON ${rangeThatMayHold(`'${table}'`, 'row_of.id')}
      CROSS JOIN step ON step.id = added.step_id
    WHERE added.last_id >= row_of.id AND (step.id, ${number}) < (@step, @after)
    ORDER BY step.id DESC, 1 DESC LIMIT @limit`);
}

/** Names of the records that columns refer to, also of one that was removed. */
function referenceLabels(db: Database) {
  const lookUps = new Map<string, (id: unknown) => string | null>();
  for (const { of } of Object.values(TOLD).flatMap(({ fields }) => fields)) {
    if (!of || lookUps.has(of.join())) continue;
    const [table, column] = of;
    const live = db
      .prepare<[unknown], string>(`SELECT ${column} FROM ${table} WHERE id = ?`)
      .pluck();
    const removed = db
      .prepare<[unknown], string>(
        // A source's title is a part of its CSL-JSON.
        `SELECT ${table === 'source' ? "before ->> '$.csl' ->> '$.title'" : `before ->> '$.${column}'`}
         FROM change
         WHERE noun = '${table}' AND row_id = ? AND action = 'remove' ORDER BY id DESC LIMIT 1`,
      )
      .pluck();
    lookUps.set(of.join(), (id) => live.get(id) ?? removed.get(id) ?? null);
  }
  return (row: Row, { name, of }: Field): string | null => {
    if (!of) return told(row, name);
    const id = row[name] ?? null;
    return id === null ? null : (lookUps.get(of.join())?.(id) ?? 'something that is gone');
  };
}

/** Statements that read the change log for showing. */
export function historyStatements(db: Database) {
  const labelIn = referenceLabels(db);
  const reads = new Map(
    Object.entries(HANGING).map(([noun, tables]) => [
      noun,
      Object.entries(tables).flatMap(([table, rowsOf]) => [
        changesOf(db, table, rowsOf),
        additionsOf(db, table, rowsOf),
      ]),
    ]),
  );

  const fieldsOf = ({ noun, action }: LoggedChange, before: Row, after: Row): HistoryField[] =>
    (TOLD[noun]?.fields ?? []).flatMap((field) => {
      const was = action === 'add' ? null : labelIn(before, field);
      const is = action === 'remove' ? null : labelIn(after, field);
      if (was === is) return [];
      const restorable = action === 'edit' && !field.onlyWhole && TOLD[noun]?.fixed === undefined;
      return { name: field.name, label: field.label, before: was, after: is, restorable };
    });

  const entryOf = (change: LoggedChange): HistoryEntry => {
    const { id, step, at, label, mode, noun, action } = change;
    const before = parse(change.before) ?? {};
    const after = parse(change.after) ?? {};
    const { word = noun, fields: known = [], by, fixed = null } = TOLD[noun] ?? {};
    const named = known.find(({ name }) => name === by);
    const name = named ? labelIn(action === 'remove' ? before : after, named) : null;
    const fields = fieldsOf(change, before, after);
    return {
      id,
      step,
      at,
      label,
      mode,
      action,
      fields,
      record: name === null ? word : `${word} “${name}”`,
      restorable: fixed === null && action !== 'add' && (action === 'remove' || fields.length > 0),
      reason: action === 'add' ? null : fixed,
    };
  };

  return {
    /** A page of what happened to a record and to what hangs on it, newest first. */
    of: (noun: HistoryNoun, id: number, limit: number, after: HistoryMark | null) => {
      const from = after ?? { step: Number.MAX_SAFE_INTEGER, id: 0 };
      const changes = (reads.get(noun) ?? [])
        .flatMap((read) => read.all({ id, limit: limit + 1, step: from.step, after: from.id }))
        .toSorted((a, b) => b.step - a.step || b.id - a.id);
      const entries = changes.slice(0, limit).map((change) => entryOf(change));
      return { entries, more: changes.length > limit };
    },
  };
}
