import type { Database } from 'better-sqlite3';
import type { ArchivedRole } from '../../contract/archive/records.ts';
import { foldKey } from '../../query/words/words.ts';
import type { LongSteps } from '../changes/long-steps.ts';
import { recordReaders } from './reading.ts';
import { rowWriter } from './row-writer.ts';

/** Tables whose rows have a UUID that others refer to them by. */
const NAMED = ['speaker', 'event', 'source', 'snapshot', 'tag', 'quote', 'collection'] as const;
export type NamedTable = (typeof NAMED)[number];

/** Those that nobody refers to but have one. */
const ALONE = ['relation', 'citation_list', 'csl_style'] as const;

/** Rows that belong to one record alone, and are replaced with it. */
const PARTS = {
  alias: 'speaker_id',
  attribution: 'quote_id',
  attestation: 'quote_id',
  verification: 'quote_id',
  quote_tag: 'quote_id',
  proposal: 'capture_id',
} as const;

/** A tag's name as it is compared; one of signs alone is compared as it stands. */
export const tagKey = (name: string): string => foldKey(name) || name;
/** A form of a name as it is compared. */
export const aliasKey = foldKey;

function finders(db: Database) {
  const id = (sql: string) => db.prepare<unknown[], number>(sql).pluck();
  const byUuid = new Map(
    [...NAMED, ...ALONE].map((table) => [
      table as string,
      id(`SELECT id FROM ${table} WHERE uuid = ?`),
    ]),
  );
  const tag = id('SELECT id FROM tag WHERE fold_key = ?');
  const relation = id('SELECT id FROM relation WHERE from_quote = ? AND to_quote = ? AND kind = ?');
  const likeness = id('SELECT id FROM likeness WHERE quote_id = ? AND other_id = ?');
  const membership = id('SELECT id FROM collection_quote WHERE collection_id = ? AND quote_id = ?');
  const reviews = id('SELECT id FROM capture WHERE snapshot_id = ? AND started_at = ? ORDER BY id');
  return {
    byUuid: (table: NamedTable | (typeof ALONE)[number], uuid: string): number | null =>
      byUuid.get(table)?.get(uuid) ?? null,
    tag: (name: string): number | null => tag.get(tagKey(name)) ?? null,
    relation: (from: number, to: number, kind: string): number | null =>
      relation.get(from, to, kind) ?? null,
    likeness: (quote: number, other: number): number | null => likeness.get(quote, other) ?? null,
    membership: (collection: number, quote: number): number | null =>
      membership.get(collection, quote) ?? null,
    /** Reviews of a stored text that were begun in the same millisecond. */
    reviews: (snapshot: number, startedAt: number): number[] => reviews.all(snapshot, startedAt),
  };
}

/** Whether a step upwards from one record leads to another, or to itself. */
function climber(db: Database, table: 'quote' | 'collection', column: string) {
  const above = db
    .prepare<[from: number, to: number], number>(
      `WITH RECURSIVE above (id) AS (
         SELECT ? UNION SELECT ${column} FROM above JOIN ${table} USING (id)
         WHERE ${column} IS NOT NULL)
       SELECT 1 FROM above WHERE id = ?`,
    )
    .pluck();
  return (from: number, to: number): boolean => above.get(from, to) !== undefined;
}

/** A library into which an archive is taken, as one step that its caller keeps or ends. */
export type ArchiveLoad = ReturnType<typeof beginArchiveLoad>;

/** Begins to take an archive in. @param label - Of the step. */
export function beginArchiveLoad(longSteps: LongSteps, label: string) {
  const { db, commit, end } = longSteps.beginLogged(label);
  try {
    const parts = new Map(
      Object.entries(PARTS).map(([table, owner]) => [
        table,
        db.prepare<[owner: number]>(`DELETE FROM ${table} WHERE ${owner} = ?`),
      ]),
    );
    const roles = db.prepare<[speaker: number], ArchivedRole & { id: number }>(
      `SELECT id, title, organisation, starts_on AS startsOn, ends_on AS endsOn FROM role
       WHERE speaker_id = ? ORDER BY id`,
    );
    const dropRole = db.prepare<[id: number]>('DELETE FROM role WHERE id = ?');
    const link = db.prepare<[original: number, quote: number]>(
      'UPDATE quote SET translation_of = ? WHERE id = ?',
    );
    const nest = db.prepare<[parent: number, collection: number]>(
      'UPDATE collection SET parent_id = ? WHERE id = ?',
    );
    const setQuery = db.prepare<[query: string | null, collection: number]>(
      'UPDATE collection SET query = ? WHERE id = ?',
    );
    const isTranslatedFrom = climber(db, 'quote', 'translation_of');
    const isInside = climber(db, 'collection', 'parent_id');
    const attempt = db.transaction((work: () => void) => work());
    return {
      readers: recordReaders(db),
      find: finders(db),
      rows: rowWriter(db),
      /** Takes all rows of a table away that belong to a record. */
      clear: (table: keyof typeof PARTS, owner: number) => parts.get(table)?.run(owner),
      rolesOf: (speaker: number) => roles.all(speaker),
      dropRole: (id: number) => dropRole.run(id),
      /** Says what a quote is translated from; `false` where it would be its own original. */
      link: (quote: number, original: number): boolean => {
        if (isTranslatedFrom(original, quote)) return false;
        link.run(original, quote);
        return true;
      },
      /** Puts a collection into another; `false` where it would be in itself. */
      nest: (collection: number, parent: number): boolean => {
        if (isInside(parent, collection)) return false;
        nest.run(parent, collection);
        return true;
      },
      setQuery: (collection: number, query: string | null) => setQuery.run(query, collection),
      /** Does something whole or not at all. @throws what SQLite does. */
      attempt: (work: () => void) => attempt(work),
      commit,
      end,
    };
  } catch (error) {
    end();
    throw error;
  }
}
