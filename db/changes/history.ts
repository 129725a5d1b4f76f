import type { Database } from 'better-sqlite3';
import type { HistoryEntry } from '../../contract/history.ts';
import { type Json, parsed } from '../record.ts';

interface LoggedChange {
  id: number;
  at: number;
  label: string;
  mode: HistoryEntry['mode'];
  noun: string;
  action: HistoryEntry['action'];
  before: Json<Row> | null;
  after: Json<Row> | null;
}

/** Columns that say nothing to a reader: keys, and what follows from other columns. */
const SILENT = /^(id|uuid|position|.*_id|.*_day|.*_at|fold_key|spans|(cue|mention)_(start|end))$/;

/** Tables whose rows hang on a quote by `quote_id`. */
const HANGING = ['attribution', 'attestation', 'quote_tag', 'verification', 'collection_quote'];

/** What a row that only joins two records joins the quote to, for showing. */
const JOINED: Record<string, readonly [column: string, table: string, label: string]> = {
  attribution: ['speaker_id', 'speaker', 'display'],
  attestation: ['source_id', 'source', 'title'],
  quote_tag: ['tag_id', 'tag', 'name'],
  collection_quote: ['collection_id', 'collection', 'name'],
};

type Row = Record<string, string | number | null>;

const parse = (row: Json<Row> | null): Row => (row === null ? {} : parsed(row));
/** A value as a reader takes it in; `{"paragraph":"6"}` as `paragraph 6`. */
function show(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined || value === '' || value === '{}') return null;
  const text = String(value);
  if (!text.startsWith('{"')) return text;
  return Object.entries(JSON.parse(text) as Record<string, unknown>)
    .map(([name, part]) => `${name} ${String(part)}`)
    .join(', ');
}

/** Statements that read the change log for showing. */
export function historyStatements(db: Database) {
  const wholeRow = (table: string) => {
    const columns = db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table);
    return `json_object(${columns.map((column) => `'${column}', ${column}`).join(', ')})`;
  };
  const changesOf = (table: string, rowsOf: string) =>
    db.prepare<{ id: number; limit: number }, LoggedChange>(`
      WITH row_of (id) AS (${rowsOf})
      SELECT change.id, step.at, step.label, step.mode, noun, action, before,
        coalesce(
          (SELECT next.before FROM change AS next WHERE next.noun = change.noun
             AND next.row_id = change.row_id AND next.id > change.id ORDER BY next.id LIMIT 1),
          (SELECT ${wholeRow(table)} FROM ${table} WHERE ${table}.id = change.row_id)) AS after
      FROM change JOIN step ON step.id = step_id
      WHERE noun = '${table}' AND row_id IN row_of
      ORDER BY change.id DESC LIMIT @limit`);
  // The rows of this quote that exist, and those that the log remembers of it.
  const hangingRows = (table: string) => `
    SELECT id FROM ${table} WHERE quote_id = @id
    UNION SELECT row_id FROM change
      WHERE noun = '${table}' AND action = 'remove' AND before ->> '$.quote_id' = @id`;
  const reads = [
    changesOf('quote', 'SELECT @id'),
    ...HANGING.map((table) => changesOf(table, hangingRows(table))),
  ];
  const labels = new Map(
    Object.entries(JOINED).map(([noun, [column, table, label]]) => {
      const find = db
        .prepare<[id: unknown], string>(`SELECT ${label} FROM ${table} WHERE id = ?`)
        .pluck();
      return [noun, (row: Row) => find.get(row[column]) ?? null] as const;
    }),
  );

  const fieldsOf = (change: LoggedChange): HistoryEntry['fields'] => {
    const before = parse(change.before);
    const after = change.action === 'remove' ? {} : parse(change.after);
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    const fields = [...names]
      .filter((name) => !SILENT.test(name) && show(before[name]) !== show(after[name]))
      .map((name) => ({ name, before: show(before[name]), after: show(after[name]) }));
    const label = labels.get(change.noun);
    if (!label) return fields;
    const [was, is] = [
      change.action === 'add' ? null : label(before),
      change.action === 'remove' ? null : label(after),
    ];
    return was === is
      ? fields
      : [{ name: JOINED[change.noun]?.[1] ?? '', before: was, after: is }, ...fields];
  };

  return {
    /** Everything that happened to a quote and to what hangs on it, newest first. */
    ofQuote: (id: number, limit: number): HistoryEntry[] =>
      reads
        .flatMap((read) => read.all({ id, limit }))
        .toSorted((a, b) => b.id - a.id)
        .slice(0, limit)
        .map((change) => ({
          id: change.id,
          at: change.at,
          label: change.label,
          mode: change.mode,
          record: change.noun,
          action: change.action,
          fields: fieldsOf(change),
        })),
  };
}
