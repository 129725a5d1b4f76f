import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CopyRefusedError, DamagedLibraryError, FolderMissingError } from '../errors.ts';
import { pageComplaints } from './check/examine.ts';
import { acquireLock } from './lock.ts';
import { leaveSession } from './session.ts';
import { translating } from './translate.ts';

/** As much of an open library as copying needs. */
export interface Copied {
  readonly db: Database.Database;
  readonly file: string;
}

/**
 * Writes a copy of an open library for somebody else: one file, without a write-ahead log, so that it
 * opens from a read-only folder too. It appears whole or not at all; an older file there is replaced.
 *
 * @throws {CopyRefusedError} if the target is this library, or one that is open or was not closed.
 */
export function saveCopy(library: Copied, path: string): void {
  const target = resolve(path);
  translating(target, () => {
    if (!existsSync(dirname(target))) throw new FolderMissingError(target);
    if (!existsSync(target)) return writeVerifiedCopy(library, target);
    if (realpathSync(target) === realpathSync(library.file)) {
      throw new CopyRefusedError(target, 'that is the open library itself');
    }
    const lock = acquireLock(target);
    try {
      // SQLite would merge what is left there into the copy, and destroy it.
      if (existsSync(`${target}-wal`) || existsSync(`${target}-journal`)) {
        throw new CopyRefusedError(target, 'the file there was not closed by its program');
      }
      writeVerifiedCopy(library, target);
    } finally {
      lock.abandon();
    }
  });
}

/**
 * Copies what the connection sees to a new file and checks every page of it before it gets its name.
 *
 * @throws {DamagedLibraryError} if the copy is not sound.
 */
export function writeVerifiedCopy({ db, file }: Copied, target: string): void {
  const draft = `${target}.part`;
  rmSync(draft, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(draft);
    verifyCopy(file, draft);
    publish(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Gives a finished file its name, so that after a power failure it is there whole or not at all. */
export function publish(draft: string, target: string): void {
  flush(draft);
  renameSync(draft, target);
  // Windows has no handle for a folder; its file system keeps names in a journal.
  if (process.platform !== 'win32') flush(dirname(target));
}

function verifyCopy(file: string, draft: string): void {
  const copy = new Database(draft, { fileMustExist: true });
  try {
    leaveSession(copy);
    const complaints = pageComplaints(copy, 'full');
    if (complaints.length > 0) throw new DamagedLibraryError(file, complaints);
  } finally {
    copy.close();
  }
}

function flush(path: string): void {
  // Windows flushes only what is open for writing.
  const descriptor = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
