import {
  DiskFullError,
  LibraryError,
  LibraryInUseError,
  ReadOnlyLibraryError,
  UnreadableLibraryError,
} from '../errors.ts';
import { sqliteCode } from './sqlite-code.ts';

/**
 * An error of the system or of SQLite as one that a user can do something about.
 *
 * @returns The same error if it is no matter of files: a broken assumption stays one.
 */
export function libraryError(file: string, error: unknown): unknown {
  if (error instanceof LibraryError) return error;
  const code = sqliteCode(error) ?? systemCode(error);
  if (code === null) return error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new DiskFullError(file, error);
  }
  if (code.startsWith('SQLITE_BUSY')) return new LibraryInUseError(file);
  if (/^(SQLITE_READONLY|EROFS|EACCES|EPERM)/.test(code)) {
    return new ReadOnlyLibraryError(file, code === 'SQLITE_READONLY' ? 'file' : 'folder');
  }
  if (/^SQLITE_(IOERR|CANTOPEN|NOTADB|PROTOCOL|PERM|NOLFS)/.test(code) || code.startsWith('E')) {
    return new UnreadableLibraryError(file, code, error);
  }
  return error;
}

/** Runs `work`; what it throws becomes an error about `file`. */
export function translating<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw libraryError(file, error);
  }
}

function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
