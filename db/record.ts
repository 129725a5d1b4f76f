import type { RunResult } from 'better-sqlite3';

/** A record that a statement puts together as JSON, so that its shape is said once, in SQL. */
export type Json<T> = string & { readonly shape?: T };

/**
 * The id of a row that was just inserted. Not by RETURNING: that makes SQLite write down what the
 * full-text index has in memory, each time.
 */
export const insertedId = ({ lastInsertRowid }: RunResult): number => Number(lastInsertRowid);

/** Reads a record; `null` where there is no such row. */
export function record<T>(json: Json<T> | undefined): T | null {
  return json === undefined ? null : parsed(json);
}

/** Reads a record that is there. */
export function parsed<T>(json: Json<T>): T {
  return JSON.parse(json) as T;
}
