import type { ArchivedKind } from '../../../contract/archive/records.ts';
import { dayNumber } from '../../../contract/edtf.ts';
import type { ArchiveLoad, NamedTable } from '../../../db/archive/writing.ts';

/** A record of an archive cannot be taken in; the message says why. */
export class RecordRefusedError extends Error {
  override readonly name = 'RecordRefusedError';
}

/** What records are put into a library with. */
export interface Putting {
  load: ArchiveLoad;
  /** Row of a record that another refers to. @throws {RecordRefusedError} if there is none. */
  ref: (table: NamedTable, uuid: string) => number;
  maybeRef: (table: NamedTable, uuid: string | null) => number | null;
  /** Says that a record came without a part of it. */
  cut: (kind: ArchivedKind, record: object, reason: string) => void;
  /** Does something when all records are there. */
  later: (work: () => void) => void;
}

/** How records of a kind are put into a library. */
export interface Putter<R> {
  /** The row that is this record; `null` for a new one. */
  find: (record: R) => number | null;
  /** Adds it. @throws {RecordRefusedError} or what SQLite does. */
  add: (record: R) => void;
  /** Makes a row what the record says; missing where none is ever changed. */
  replace?: (id: number, record: R) => void;
}

/** The sortable number of a date. */
export const dayOf = (date: string | null): number | null =>
  date === null ? null : dayNumber(date);

/** A pair of columns. */
export const ends = (
  span: readonly [number, number] | null,
): readonly [number, number] | readonly [null, null] => span ?? [null, null];

/** JSON for a column that may be empty. */
export const jsonOrNull = (value: unknown): string | null =>
  value === null ? null : JSON.stringify(value);
