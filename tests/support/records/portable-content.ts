import type { Database } from 'better-sqlite3';
import { LOGGED_TABLES } from '../../../db/changes/log.ts';

type Row = Record<string, unknown>;

/** What each column that holds a row's number refers to. */
const REFERENCES: Readonly<Record<string, string>> = {
  speaker_id: 'speaker',
  role_id: 'role',
  source_id: 'source',
  snapshot_id: 'snapshot',
  event_id: 'event',
  quote_id: 'quote',
  other_id: 'quote',
  from_quote: 'quote',
  to_quote: 'quote',
  translation_of: 'quote',
  attestation_id: 'attestation',
  tag_id: 'tag',
  parent_id: 'collection',
  collection_id: 'collection',
  capture_id: 'capture',
};

const SEARCHED = ['speaker', 'source', 'tag', 'collection'] as const;

/** Every row of every table that a user can fill, with names in the place of row numbers. */
export function portableContent(db: Database): Record<string, Row[]> {
  const rows = new Map(
    LOGGED_TABLES.map((table) => [
      table as string,
      db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY id`).all(),
    ]),
  );
  const names = new Map<string, string>();
  const nameOf = (table: string, id: unknown): string | null =>
    id === null ? null : (names.get(`${table} ${JSON.stringify(id)}`) ?? 'nobody');
  const portable = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => column !== 'id')
        .map(([column, value]) => {
          const table = REFERENCES[column];
          return [column, table === undefined ? value : nameOf(table, value)];
        }),
    );
  for (const [table, all] of rows) {
    for (const row of all) {
      const name = typeof row['uuid'] === 'string' ? row['uuid'] : JSON.stringify(portable(row));
      names.set(`${table} ${JSON.stringify(row['id'])}`, name);
    }
  }
  const searchOf = (query: string): string => {
    const search = JSON.parse(query) as { filters?: Record<string, unknown> };
    const filters = search.filters;
    if (typeof filters !== 'object') return query;
    for (const table of SEARCHED) {
      const ids = filters[`${table}s`] as unknown[];
      filters[`${table}s`] = ids.map((id) => nameOf(table, id));
    }
    const answers = filters['answers'] as Record<string, unknown> | null;
    for (const end of ['by', 'to']) {
      if (answers) answers[end] = nameOf('speaker', answers[end]);
    }
    return JSON.stringify(search);
  };
  const settled = (table: string, row: Row): Row => {
    const { query, quote_id: quote, other_id: other } = row;
    if (table === 'collection' && typeof query === 'string') {
      return { ...row, query: searchOf(query) };
    }
    // Which of two comes first is a matter of their row numbers.
    if (table === 'likeness' && String(quote) > String(other)) {
      return { ...row, quote_id: other, other_id: quote };
    }
    return row;
  };
  return Object.fromEntries(
    [...rows].map(([table, all]) => [
      table,
      all
        .map((row) => JSON.stringify(settled(table, portable(row))))
        .toSorted()
        .map((row) => JSON.parse(row) as Row),
    ]),
  );
}
