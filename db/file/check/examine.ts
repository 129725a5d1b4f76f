import type Database from 'better-sqlite3';
import {
  CatalogueTooNewError,
  DamagedLibraryError,
  NotALibraryError,
  UnknownSchemaError,
} from '../../errors.ts';
import type { Migration } from '../../migrate.ts';
import { APPLICATION_ID } from './header.ts';
import { setCaution } from '../pragmas.ts';
import { schemaDifferences } from './schema.ts';
import { speaksOfDamage } from '../sqlite-code.ts';

/** How much of the pages is read: nothing, their structure, or their structure and every index. */
export type CheckDepth = 'none' | 'quick' | 'full';

/** What an examination found in a library that can be used. */
export interface Findings {
  /** Version of its schema, at most the newest of this release. */
  version: number;
  /** Complaints about the full-text index alone, which can be made anew. */
  indexComplaints: readonly string[];
}

/** What an examination needs to know. */
export interface Examination {
  /** The library, as errors name it. */
  file: string;
  migrations: readonly Migration[];
  depth: CheckDepth;
}

/**
 * Looks at a library without writing to it. Damage counts only if a second connection sees it too:
 * most errors of reading pass.
 *
 * @param open - Makes a new connection each time.
 * @throws {NotALibraryError | CatalogueTooNewError | UnknownSchemaError | DamagedLibraryError}
 */
export function examine(open: () => Database.Database, examination: Examination): Findings {
  try {
    return examineOnce(open, examination);
  } catch (error) {
    if (!(error instanceof DamagedLibraryError)) throw error;
    return examineOnce(open, examination);
  }
}

function examineOnce(open: () => Database.Database, examination: Examination): Findings {
  let db: Database.Database | null = null;
  try {
    db = open();
    setCaution(db);
    return findings(db, examination);
  } catch (error) {
    if (!speaksOfDamage(error)) throw error;
    throw new DamagedLibraryError(examination.file, [String(error)]);
  } finally {
    db?.close();
  }
}

function findings(db: Database.Database, { file, migrations, depth }: Examination): Findings {
  const version = checkIdentity(db, file, migrations);
  const complaints = depth === 'none' ? [] : pageComplaints(db, depth);
  if (complaints.length === 0) return { version, indexComplaints: [] };
  if (onlyIndexIsDamaged(db)) return { version, indexComplaints: complaints };
  throw new DamagedLibraryError(file, complaints);
}

/**
 * Application, version and schema, as a connection sees them.
 *
 * @returns The version.
 * @throws {NotALibraryError | CatalogueTooNewError | UnknownSchemaError}
 */
export function checkIdentity(
  db: Database.Database,
  file: string,
  migrations: readonly Migration[],
): number {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new NotALibraryError(file, 'other-application');
  }
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > migrations.length) {
    throw new CatalogueTooNewError(file, version, migrations.length);
  }
  const differences = schemaDifferences(db, migrations, version);
  if (differences.length > 0) throw new UnknownSchemaError(file, differences);
  return version;
}

/** What SQLite says of the pages; empty if all is well. */
export function pageComplaints(db: Database.Database, depth: 'quick' | 'full'): string[] {
  const check = depth === 'full' ? 'integrity_check' : 'quick_check';
  const lines = db.prepare<[], string>(`PRAGMA ${check}`).pluck().all();
  return lines.length === 1 && lines[0] === 'ok' ? [] : lines;
}

/** Whether every table that holds records is sound, each looked at by itself. */
function onlyIndexIsDamaged(db: Database.Database): boolean {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
    )
    .pluck()
    .all();
  return tables.every((table) => {
    const [line] = db
      .prepare<[], string>(`PRAGMA integrity_check('${table.replaceAll("'", "''")}')`)
      .pluck()
      .all();
    return line === 'ok';
  });
}
