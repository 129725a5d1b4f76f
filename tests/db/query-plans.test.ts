import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createCatalogue } from '../../db/catalogue.ts';
import { openCatalogue } from '../support/open-catalogue.ts';

/** Tables that grow with the library. */
const LARGE = [
  'quote',
  'attribution',
  'attestation',
  'quote_tag',
  'collection_quote',
  'verification',
  'change',
  'step',
  'proposal',
  'snapshot',
  'alias',
];

/** Statements that read a large table from end to end by their nature, and when they run. */
const WHOLE_BY_NATURE = [
  /^\s*SELECT \/\* whole \*\//, // fill the columns when a library is opened
  /INSERT INTO quote_text .*WHERE trashed_at IS NULL$/s, // makes the index anew
  /^\s*SELECT \(SELECT count\(\*\) FROM quote\)/, // counts by the smallest index
  /instr\(' ' \|\| fold_key/, // type-ahead within names, not from their start
];

/** What SQLite would do, for each statement that a catalogue compiles. */
function plans(db: Database.Database, sql: readonly string[]) {
  return sql
    .filter((text) => /^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)/i.test(text))
    .map((text) => {
      const steps = db.prepare(`EXPLAIN QUERY PLAN ${text}`);
      const names = [...new Set([...text.matchAll(/@(\w+)/g)].map(([, name]) => name))];
      const blanks = Array.from({ length: text.split('?').length - 1 }, () => null);
      const named: Record<string, null> = {};
      for (const name of names) named[name ?? ''] = null;
      const rows = names.length > 0 ? steps.all(named) : steps.all(...blanks);
      return { text, details: (rows as { detail: string }[]).map(({ detail }) => detail) };
    });
}

test('no statement reads a large table from end to end, but those that must', () => {
  const { db, library } = openCatalogue();
  const sql: string[] = [];
  const other = new Database(library.file, { readonly: true });
  const prepare = other.prepare.bind(other);
  const watched = Object.assign(other, {
    prepare: (text: string) => {
      sql.push(text);
      return prepare(text);
    },
  });
  createCatalogue(watched, { now: () => 0 });
  expect(sql.length).toBeGreaterThan(60);
  // A scan of a partial index reads what is in the trash, or under review, alone.
  const scan = new RegExp(
    `^SCAN (${LARGE.join('|')})\\b(?!.* USING (COVERING )?INDEX (quote_in_trash|capture_open|proposal_pending))`,
  );
  const scanning = plans(other, sql)
    .filter(({ details }) => details.some((detail) => scan.test(detail)))
    .filter(({ text }) => !WHOLE_BY_NATURE.some((allowed) => allowed.test(text)))
    .map(({ text, details }) => `${text.trim().slice(0, 90)} → ${details.join(' | ')}`);
  expect(scanning).toEqual([]);
  other.close();
  expect(db.open).toBe(true);
});
