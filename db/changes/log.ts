import type { Database } from 'better-sqlite3';

/** The tables whose every write is logged: all that a user can make, change or take away. */
export const LOGGED_TABLES = [
  'speaker',
  'alias',
  'role',
  'source',
  'snapshot',
  'event',
  'quote',
  'attribution',
  'attestation',
  'hop',
  'relation',
  'likeness',
  'verification',
  'tag',
  'quote_tag',
  'collection',
  'collection_quote',
  'citation_list',
  'csl_style',
  'capture',
  'proposal',
] as const;

/** The columns of a table that are written, without the generated ones. */
export function writtenColumns(db: Database, table: string): string[] {
  return db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
}

/** What this connection logs its writes under. */
export function currentStep(db: Database) {
  const enter = db.prepare<[number]>('INSERT INTO temp.current_step (id) VALUES (?)');
  const leave = db.prepare('DELETE FROM temp.current_step');
  return { enter: (stepId: number) => enter.run(stepId), leave: () => leave.run() };
}

/**
 * Makes this connection log every write to {@link LOGGED_TABLES} under the step in
 * `temp.current_step`; a write without a step fails. Cascades of foreign keys are logged too.
 *
 * The triggers are temporary, so that the file itself holds plain tables and a bulk load can do
 * without them.
 */
export function logChanges(db: Database): void {
  db.exec('CREATE TEMP TABLE current_step (id INTEGER NOT NULL)');
  for (const table of LOGGED_TABLES) {
    const before = writtenColumns(db, table)
      .map((column) => `'${column}', old.${column}`)
      .join(', ');
    const log = (row: string, action: string, value: string) =>
      `INSERT INTO change (step_id, noun, row_id, action, before)
       VALUES ((SELECT id FROM current_step), '${table}', ${row}, '${action}', ${value});`;
    db.exec(`
      CREATE TEMP TRIGGER log_${table}_add AFTER INSERT ON main.${table}
      BEGIN ${log('new.id', 'add', 'NULL')} END;
      CREATE TEMP TRIGGER log_${table}_edit AFTER UPDATE ON main.${table}
      BEGIN ${log('old.id', 'edit', `json_object(${before})`)} END;
      CREATE TEMP TRIGGER log_${table}_remove AFTER DELETE ON main.${table}
      BEGIN ${log('old.id', 'remove', `json_object(${before})`)} END;`);
  }
}
