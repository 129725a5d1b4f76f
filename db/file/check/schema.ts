import Database from 'better-sqlite3';
import { applyMigrations, type Migration } from '../../migrate.ts';

/** Tables that SQLite makes and fills by itself. */
const OWN_TABLES = new Set(['sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4']);

interface SchemaObject {
  type: string;
  name: string;
  table: string;
  sql: string | null;
}

/**
 * How the schema of `db` differs from what the migrations up to `version` make.
 *
 * @returns Names of what is unknown, changed or missing; empty if the schema is exactly ours.
 */
export function schemaDifferences(
  db: Database.Database,
  migrations: readonly Migration[],
  version: number,
): string[] {
  const expected = new Map(schemaAt(migrations, version).map((object) => [keyOf(object), object]));
  const differences: string[] = [];
  for (const object of schemaObjects(db)) {
    const ours = expected.get(keyOf(object));
    expected.delete(keyOf(object));
    if (ours?.sql !== object.sql || ours.table !== object.table) {
      differences.push(`${ours ? 'changed' : 'unknown'} ${object.type} ${object.name}`);
    }
  }
  for (const object of expected.values()) differences.push(`missing ${object.type} ${object.name}`);
  return differences;
}

/** The schema that the migrations up to `version` make, in the order of its making. */
export function schemaAt(migrations: readonly Migration[], version: number): SchemaObject[] {
  const memory = new Database(':memory:');
  try {
    applyMigrations(
      memory,
      migrations.filter((migration) => migration.version <= version),
    );
    return schemaObjects(memory);
  } finally {
    memory.close();
  }
}

function schemaObjects(db: Database.Database): SchemaObject[] {
  return db
    .prepare<[], SchemaObject>(
      'SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY rowid',
    )
    .all()
    .filter(({ type, name }) => !(type === 'table' && OWN_TABLES.has(name)));
}

function keyOf({ type, name }: SchemaObject): string {
  return `${type} ${name}`;
}
