import {
  copyFileSync,
  constants,
  existsSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Examination, examine, type Findings } from './examine.ts';
import { timeInName } from './time-in-name.ts';

/** What a process that was ended leaves beside a library: commits or half a transaction. */
const LOGS = ['-wal', '-journal'] as const;
type Log = (typeof LOGS)[number];

/** A write-ahead log has a head of 32 bytes; an empty one is left by connections that only read. */
const LOG_HEAD_BYTES = 32;

/** Findings, and the name that a log was given which did not belong to the library. */
export interface Guarded extends Findings {
  setAside: string | null;
}

/** The log that holds something which is not yet in the library. */
export function logLeftBeside(file: string): Log | null {
  return (
    LOGS.find(
      (log) => (statSync(file + log, { throwIfNoEntry: false })?.size ?? 0) > LOG_HEAD_BYTES,
    ) ?? null
  );
}

/**
 * Examines a library before anything may be written to it. Where a log is left, SQLite would merge it
 * unasked, and if the file was replaced meanwhile (a copy put back), that destroys it. So the pages are
 * looked at with the log first; if they are unsound with it but sound without, the log is set aside.
 *
 * @param now - Milliseconds since 1970, for the name of a log set aside.
 * @throws What {@link examine} throws. The file and its log are then as they were.
 */
export function examineGuarded(examination: Examination, now: number): Guarded {
  const { file } = examination;
  const log = logLeftBeside(file);
  if (log === null) {
    return {
      ...leavingNoTrace(file, () => examine(() => reader(file), examination)),
      setAside: null,
    };
  }
  try {
    return { ...examineWithLog(examination, log), setAside: null };
  } catch (error) {
    let without: Findings;
    try {
      without = onCopy(file, [], (copy) =>
        examine(() => new Database(copy), { ...examination, depth: 'full' }),
      );
    } catch {
      // Unsound either way: the first error is about the library as it stands.
      throw error;
    }
    return { ...without, setAside: setLogAside(file, log, now) };
  }
}

/** Gives a log a name under which SQLite does not look for it. */
export function setLogAside(file: string, log: Log, now: number): string {
  const aside = `${file}${log}.left-${timeInName(now)}`;
  renameSync(file + log, aside);
  return basename(aside);
}

function examineWithLog(examination: Examination, log: Log): Findings {
  const { file } = examination;
  // A connection that only reads sees a write-ahead log in place and leaves it alone; a rollback
  // journal it refuses, so that one is tried on a copy.
  if (log === '-wal') return leavingNoTrace(file, () => examine(() => reader(file), examination));
  return onCopy(file, [log], (copy) => examine(() => new Database(copy), examination));
}

function reader(file: string): Database.Database {
  return new Database(file, { readonly: true, fileMustExist: true });
}

/** Runs `work` that only reads, and if it throws takes away the index and the empty log that reading has made. */
export function leavingNoTrace<T>(file: string, work: () => T): T {
  const made = [`${file}-wal`, `${file}-shm`].filter((path) => !existsSync(path));
  try {
    return work();
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}

function onCopy<T>(file: string, logs: readonly Log[], work: (copy: string) => T): T {
  const folder = mkdtempSync(`${file}.check-`);
  try {
    const copy = join(folder, 'library');
    for (const part of ['', ...logs]) {
      copyFileSync(file + part, copy + part, constants.COPYFILE_FICLONE);
    }
    return work(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
