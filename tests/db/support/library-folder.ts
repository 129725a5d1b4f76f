import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** 29 December 2025, noon. */
export const NOON = Date.UTC(2025, 11, 29, 12);

/** Two migrations that leave something to be seen; every library has the table of settings. */
export const NOTE_SQL = `
  CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, reply_to INTEGER REFERENCES note) STRICT;
  CREATE TRIGGER note_stays BEFORE DELETE ON note BEGIN SELECT raise(ABORT, 'notes stay'); END;
  CREATE VIRTUAL TABLE note_text USING fts5 (text, content = '', contentless_delete = 1);`;
export const COLOUR_SQL = "ALTER TABLE note ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue';";

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dixit-db-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder of migrations, numbered in the order given. */
export function migrationFolder(...sql: string[]): URL {
  const folder = join(temporaryFolder(), 'migrations');
  mkdirSync(folder);
  for (const [index, text] of sql.entries()) {
    writeFileSync(join(folder, `${String(index + 1).padStart(4, '0')}-step.sql`), text);
  }
  return pathToFileURL(`${folder}/`);
}

/** Every file of a folder with its bytes, to be compared. */
export function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  );
}
