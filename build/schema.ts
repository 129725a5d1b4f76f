import { writeFileSync } from 'node:fs';
import { schemaAt } from '../db/file/check/schema.ts';
import { readMigrations } from '../db/migrate.ts';

/** The whole schema as the migrations make it, for reading; `db/schema.sql` is this. */
export function schemaText(): string {
  const migrations = readMigrations();
  const objects = schemaAt(migrations, migrations.length).flatMap(({ sql }) => sql ?? []);
  return [
    `-- Version ${migrations.length}. Made from db/migrations by build/schema.ts; do not edit.`,
    ...objects.map((sql) => `${sql};`),
    '',
  ].join('\n\n');
}

if (import.meta.main) {
  writeFileSync(new URL('../db/schema.sql', import.meta.url), schemaText());
}
