import type { Database } from 'better-sqlite3';

/** Set on every connection, before anything of the file is used. */
const CAUTION = [
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['mmap_size', 0],
  ['foreign_keys', 1],
] as const;

/** Set on the one connection that writes. FULL, since NORMAL loses commits in WAL when the power fails. */
const DURABILITY = [
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
] as const;

/** Negative is in kibibytes: 64 MB. */
const SPEED = [
  ['temp_store', 2],
  ['cache_size', -65_536],
  ['analysis_limit', 400],
] as const;

/** Settings of a connection that trusts nothing in the file. */
export function setCaution(db: Database): void {
  setAll(db, CAUTION);
}

/** Settings of a connection that serves the library. */
export function setServing(db: Database): void {
  setAll(db, [...CAUTION, ...(db.readonly ? [] : DURABILITY), ...SPEED]);
}

function setAll(db: Database, pragmas: readonly (readonly [string, string | number])[]): void {
  for (const [name, value] of pragmas) {
    db.pragma(`${name} = ${value}`);
    const found: unknown = db.pragma(name, { simple: true });
    // An unknown or refused pragma says nothing: only reading it back tells.
    if (found !== value) throw new Error(`PRAGMA ${name} is ${String(found)}, not ${value}.`);
  }
}
