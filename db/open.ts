import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import {
  FolderMissingError,
  LibraryMissingError,
  NotALibraryError,
  ReadOnlyLibraryError,
} from './errors.ts';
import { saveCopy } from './file/copy.ts';
import { createLibrary } from './file/create.ts';
import { connectReader } from './file/connect-reader.ts';
import { checkEngine } from './file/check/engine.ts';
import type { CheckDepth } from './file/check/examine.ts';
import { examineGuarded, logLeftBeside } from './file/check/guard.ts';
import { checkHeader } from './file/check/header.ts';
import { checkIndexCanBeEmptied } from './file/check/index-damage.ts';
import { acquireLock, type WriterLock } from './file/lock.ts';
import { setServing } from './file/pragmas.ts';
import { beginSession } from './file/session.ts';
import { translating } from './file/translate.ts';
import { upgrade } from './file/upgrade.ts';
import { type Migration, readMigrations } from './migrate.ts';

/** How a library is opened. */
export interface OpenOptions {
  /** Milliseconds since 1970: tells whether a check is due, and names copies. */
  now: number;
  /** Reads beside the process that writes: takes no lock and changes nothing. Not for the process that writes. */
  readonly?: boolean;
  /** Whether a library that is not there is made; true unless told otherwise. */
  create?: boolean;
  /** False where only a process was ended, not the machine: its pages need no full check. */
  checkAfterCrash?: boolean;
  /** Where the migrations are, if not beside this file. */
  migrations?: URL;
}

/** An open library. */
export interface Library {
  readonly db: Database.Database;
  /** Absolute path, links resolved. */
  readonly file: string;
  readonly readonly: boolean;
  /** Whether this opening made the file. */
  readonly created: boolean;
  /**
   * Whether the full-text index, and it alone, is damaged: it is to be emptied and filled from the
   * records, in one transaction, before it is asked anything.
   */
  readonly indexDamaged: boolean;
  /** What was done besides opening, one sentence each, for the user. */
  readonly notices: readonly string[];
  /** Ends the connection, then gives the lock back. */
  close(): void;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens a library, makes it if there is none, and brings it up to date. Whatever is refused stays as it
 * was, byte for byte.
 *
 * @throws {LibraryError} with a code and a sentence that tells the user what to do.
 */
export function openLibrary(file: string, options: OpenOptions): Library {
  checkEngine();
  const migrations = readMigrations(options.migrations);
  return translating(file, () => {
    const path = truePath(file);
    const missing = !existsSync(path);
    if (missing && (options.readonly || options.create === false))
      throw new LibraryMissingError(path);
    return options.readonly ? openReader(path, migrations) : openWriter(path, migrations, options);
  });
}

/**
 * One library has one lock, by whichever link it is reached. SQLite is given names without white space
 * at their ends, which would then be another file.
 */
function truePath(file: string): string {
  const path = resolve(file);
  if (path !== path.trim()) throw new NotALibraryError(path, 'spaced-name');
  if (existsSync(path)) return realpathSync(path);
  if (!existsSync(dirname(path))) throw new FolderMissingError(path);
  return join(realpathSync(dirname(path)), basename(path));
}

/**
 * Copies a library that another process has open, as it is now; that process goes on meanwhile.
 *
 * @param target - Absolute path; what is there is replaced when the copy is whole and was checked.
 * @throws {LibraryError} if it cannot be read, or no copy can be written there.
 */
export function copyBeside(file: string, target: string): void {
  const library = openLibrary(file, { now: 0, readonly: true });
  try {
    saveCopy(library, target);
  } finally {
    library.close();
  }
}

function openReader(file: string, migrations: readonly Migration[]): Library {
  const db = connectReader(file, migrations);
  const close = () => void db.close();
  return { db, file, readonly: true, created: false, indexDamaged: false, notices: [], close };
}

function openWriter(file: string, migrations: readonly Migration[], options: OpenOptions): Library {
  const lock = acquireLock(file);
  try {
    return openLocked(file, lock, migrations, options);
  } catch (error) {
    lock.abandon();
    throw error;
  }
}

function openLocked(
  file: string,
  lock: WriterLock,
  migrations: readonly Migration[],
  options: OpenOptions,
): Library {
  const { now } = options;
  const created = !existsSync(file);
  const aside = created ? createLibrary(file, migrations, now) : [];
  checkHeader(file, migrations.length);
  checkWritable(file);
  const depth = dueCheck(file, lock, options);
  const found = examineGuarded({ file, migrations, depth }, lock.notes().sessions, now);
  if (found.setAside !== null) aside.push(found.setAside);

  const db = new Database(file, { fileMustExist: true });
  const indexDamaged = found.indexComplaints.length > 0;
  const notices = aside.map(setAsideNotice);
  try {
    setServing(db);
    if (indexDamaged) checkIndexCanBeEmptied(db, file, found.indexComplaints);
    const copy = upgrade(db, file, migrations, now);
    if (copy !== null) notices.push(upgradeNotice(copy));
    beginSession(db, lock);
  } catch (error) {
    db.close();
    throw error;
  }
  // An index that is still to be made anew is looked at again next time.
  if (depth !== 'none') lock.setNotes({ checkedAt: indexDamaged ? 0 : now });
  const close = () => closeWriter(db, lock);
  return { db, file, readonly: false, created, indexDamaged, notices, close };
}

function closeWriter(db: Database.Database, lock: WriterLock): void {
  if (!db.open) return;
  try {
    db.pragma('optimize');
  } finally {
    db.close();
    lock.release();
  }
}

function checkWritable(file: string): void {
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new ReadOnlyLibraryError(file, 'file');
  }
}

function dueCheck(file: string, lock: WriterLock, options: OpenOptions): CheckDepth {
  if (logLeftBeside(file) !== null && options.checkAfterCrash !== false) return 'full';
  return Math.abs(options.now - lock.notes().checkedAt) > WEEK_MS ? 'quick' : 'none';
}

function setAsideNotice(name: string): string {
  return `A log beside the library did not belong to it; it was set aside as "${name}".`;
}

function upgradeNotice(copy: string): string {
  return `The library was brought up to date; as it was before, it is kept in "${copy}".`;
}
