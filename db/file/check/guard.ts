import {
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { type Examination, examine, type Findings } from './examine.ts';
import { sessionOf } from '../session.ts';
import { speaksOfDamage } from '../sqlite-code.ts';
import { timeInName } from '../time-in-name.ts';

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
 * unasked, and if the file was replaced meanwhile (a copy put back), that destroys it. So a log of
 * another session, or one with which the pages are unsound but without which they are sound, is set aside.
 *
 * @param sessions - Those that the log may be of; empty if unknown.
 * @param now - Milliseconds since 1970, for the name of a log set aside.
 * @throws What {@link examine} throws. The file and its log are then as they were.
 */
export function examineGuarded(
  examination: Examination,
  sessions: readonly string[],
  now: number,
): Guarded {
  const { file } = examination;
  const log = logLeftBeside(file);
  if (log === null) return { ...examineInPlace(examination), setAside: null };
  const belongs = log === '-journal' || isOfSession(file, sessions);
  try {
    if (belongs) return { ...examineWithLog(examination, log), setAside: null };
  } catch (error) {
    return { ...examineWithoutLog(examination, error), setAside: setLogAside(file, log, now) };
  }
  return { ...examineWithoutLog(examination, null), setAside: setLogAside(file, log, now) };
}

/** Gives a log a name under which SQLite does not look for it. */
export function setLogAside(file: string, log: Log, now: number): string {
  const aside = `${file}${log}.left-${timeInName(now)}`;
  renameSync(file + log, aside);
  return basename(aside);
}

/** Whether the library, seen without its log, is of a session that the log may be of. */
function isOfSession(file: string, sessions: readonly string[]): boolean {
  if (sessions.length === 0) return true;
  return withoutLog(file, (alone) => {
    const db = reader(alone);
    try {
      const session = sessionOf(db);
      return session !== null && sessions.includes(session);
    } catch (error) {
      // Half of a log may have been carried over when the process was ended: only both together tell.
      if (speaksOfDamage(error)) return true;
      throw error;
    } finally {
      db.close();
    }
  });
}

function examineInPlace(examination: Examination): Findings {
  const { file } = examination;
  return leavingNoTrace(file, () => examine(() => reader(file), examination));
}

function examineWithLog(examination: Examination, log: Log): Findings {
  // A connection that only reads sees a write-ahead log in place and leaves it alone; a rollback
  // journal it refuses, so that one is tried on a copy.
  if (log === '-wal') return examineInPlace(examination);
  return inFolder(examination.file, (copy) => {
    copyFileSync(examination.file, copy, constants.COPYFILE_FICLONE);
    copyFileSync(examination.file + log, copy + log, constants.COPYFILE_FICLONE);
    return examine(() => new Database(copy), examination);
  });
}

/** @param first - What was thrown with the log, which is about the library as it stands. */
function examineWithoutLog(examination: Examination, first: unknown): Findings {
  const { file } = examination;
  try {
    return withoutLog(file, (alone) =>
      examine(() => reader(alone), { ...examination, depth: 'full' }),
    );
  } catch (error) {
    throw first ?? error;
  }
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

/** Calls `work` with a second name of the file, beside which SQLite finds no log. Only for reading. */
function withoutLog<T>(file: string, work: (alone: string) => T): T {
  return inFolder(file, (alone) => {
    try {
      linkSync(file, alone);
    } catch {
      // Not every file system has a second name for a file.
      copyFileSync(file, alone, constants.COPYFILE_FICLONE);
    }
    return work(alone);
  });
}

function inFolder<T>(file: string, work: (path: string) => T): T {
  // Whoever calls this holds the writer lock, so what is there was left by a process that was ended.
  const folder = `${file}.check`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  try {
    return work(join(folder, 'library'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
