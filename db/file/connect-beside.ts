import Database from 'better-sqlite3';
import { setServing } from './pragmas.ts';

/**
 * A second connection to the library that `db` has open, in the same process: what is written on it
 * is not seen on the first before it is committed. Where it writes, the first must not write
 * meanwhile. It only reads where the first only reads.
 */
export function connectBeside(db: Database.Database): Database.Database {
  // While it waits for others, this process stands still.
  const beside = new Database(db.name, {
    fileMustExist: true,
    timeout: 1000,
    readonly: db.readonly,
  });
  try {
    setServing(beside);
    return beside;
  } catch (error) {
    beside.close();
    throw error;
  }
}
