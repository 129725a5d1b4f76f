import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { CatalogueTooOldError, NotALibraryError } from '../errors.ts';
import type { Migration } from '../migrate.ts';
import { checkIdentity } from './check/examine.ts';
import { leavingNoTrace } from './check/guard.ts';
import { setCaution, setServing } from './pragmas.ts';
import { sqliteCode } from './sqlite-code.ts';

/**
 * A connection that only reads, beside whoever writes.
 *
 * @throws {NotALibraryError | CatalogueTooOldError} and what `checkIdentity` throws.
 */
export function connectReader(file: string, migrations: readonly Migration[]): Database.Database {
  // Nothing more can be told without SQLite: closing the file would drop this process's locks on it.
  const state = statSync(file);
  if (!state.isFile()) throw new NotALibraryError(file, 'not-a-file');
  if (state.size === 0) throw new NotALibraryError(file, 'empty');
  return leavingNoTrace(file, () => connect(file, migrations));
}

function connect(file: string, migrations: readonly Migration[]): Database.Database {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    setCaution(db);
    const version = checkIdentity(db, file, migrations);
    if (version < migrations.length) {
      throw new CatalogueTooOldError(file, version, migrations.length);
    }
    setServing(db);
    return db;
  } catch (error) {
    db.close();
    if (sqliteCode(error) === 'SQLITE_NOTADB') throw new NotALibraryError(file, 'not-sqlite');
    throw error;
  }
}
