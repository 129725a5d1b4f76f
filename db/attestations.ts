import type { Database } from 'better-sqlite3';
import type { Attestation } from '../contract/quotes.ts';
import type { Locators } from '../contract/csl.ts';
import { type Json, parsed } from './record.ts';

/** An attestation as it is read, without the passage around it. */
export type AttestationRecord = Omit<Attestation, 'passage'>;

/** An attestation as it is written. Offsets are UTF-16 into the snapshot. */
export interface AttestationColumns {
  sourceId: number;
  snapshotId: number | null;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  spans: readonly (readonly [number, number])[];
  locators: Locators;
  cue: string | null;
  cueSpan: readonly [number, number] | null;
  mention: string | null;
  mentionSpan: readonly [number, number] | null;
  match: Attestation['match'];
  /** Of a fuzzy match: how alike wording and passage are, 0 to 1. */
  matchScore: number | null;
}

const COLUMNS = `source_id, snapshot_id, exact, prefix, suffix, spans, locators, cue, cue_start,
  cue_end, mention, mention_start, mention_end, match,
  match_score`;
const VALUES = `@sourceId, @snapshotId, @exact, @prefix, @suffix, json(@spans), json(@locators),
  @cue, @cueStart, @cueEnd, @mention, @mentionStart, @mentionEnd, @match, @matchScore`;

function bind({ spans, locators, cueSpan, mentionSpan, ...columns }: AttestationColumns) {
  return {
    ...columns,
    spans: JSON.stringify(spans),
    locators: JSON.stringify(locators),
    cueStart: cueSpan?.[0] ?? null,
    cueEnd: cueSpan?.[1] ?? null,
    mentionStart: mentionSpan?.[0] ?? null,
    mentionEnd: mentionSpan?.[1] ?? null,
  };
}

/** A wording that stands in a snapshot: where it begins there, as a UTF-16 offset. */
export interface PlacedAttestation {
  id: number;
  start: number;
  locators: Locators;
}

/** A wording that is held against a snapshot: its own, or the latest of its source. */
export interface CheckedAttestation {
  id: number;
  exact: string;
  snapshotId: number | null;
  /** As it is kept: a JSON array of spans. */
  spans: string;
  match: Attestation['match'];
  matchScore: number | null;
}

/** What a check found of a wording. */
export type CheckedColumns = Pick<
  AttestationColumns,
  'exact' | 'prefix' | 'suffix' | 'spans' | 'match' | 'matchScore' | 'snapshotId'
>;

const CHECKED = `
  SELECT id, exact, spans, match, match_score AS matchScore, coalesce(snapshot_id,
    (SELECT max(id) FROM snapshot WHERE source_id = attestation.source_id)) AS snapshotId
  FROM attestation`;

/** Those of a snapshot, and where it is the latest of its source, those that were held against none. */
const CHECKED_IN = `
  ${CHECKED} WHERE snapshot_id = @id
  UNION ALL ${CHECKED} WHERE snapshot_id IS NULL
    AND source_id = (SELECT source_id FROM snapshot WHERE id = @id)
    AND @id = (SELECT max(id) FROM snapshot WHERE source_id = attestation.source_id)`;

/** The place by which a quote is cited. Spans are UTF-16 in the text of the snapshot. */
export interface QuotedPlace {
  quoteId: number;
  exact: string;
  prefix: string | null;
  suffix: string | null;
  spans: [start: number, end: number][];
  snapshotId: number | null;
}

const FIRST_OF = `
  SELECT json_object('quoteId', quote_id, 'exact', exact, 'prefix', prefix, 'suffix', suffix,
    'spans', json(spans), 'snapshotId', snapshot_id)
  FROM json_each(?) AS wanted JOIN attestation ON attestation.id = (SELECT id FROM attestation
    WHERE quote_id = wanted.value ORDER BY position, id LIMIT 1)
  ORDER BY snapshot_id, quote_id`;

/** Statements on `attestation`. */
export function attestationStatements(db: Database) {
  // The + keeps SQLite from planning by the value, and so from compiling all this for each row.
  const insert = db
    .prepare<[Record<string, unknown>], number>(
      `INSERT INTO attestation (uuid, quote_id, position, ${COLUMNS})
       VALUES (@uuid, @quoteId, (SELECT coalesce(max(position) + 1, 0) FROM attestation
         WHERE quote_id = +@quoteId), ${VALUES}) RETURNING id`,
    )
    .pluck();
  const update = db.prepare<[Record<string, unknown>]>(
    `UPDATE attestation SET (${COLUMNS}) = (${VALUES}) WHERE id = @id`,
  );
  const remove = db.prepare<[id: number]>('DELETE FROM attestation WHERE id = ?');
  const placedIn = db
    .prepare<[snapshotId: number], Json<PlacedAttestation>>(
      `SELECT json_object('id', id, 'start', spans ->> '$[0][0]', 'locators', json(locators))
       FROM attestation WHERE snapshot_id = ? AND spans <> '[]'`,
    )
    .pluck();
  const firstOf = db.prepare<[ids: string], Json<QuotedPlace>>(FIRST_OF).pluck();
  const relocate = db.prepare<[locators: string, id: number]>(
    'UPDATE attestation SET locators = json(?) WHERE id = ?',
  );
  const quoteOf = db
    .prepare<[id: number], number>('SELECT quote_id FROM attestation WHERE id = ?')
    .pluck();
  const lastSnapshot = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM snapshot').pluck();
  const snapshotAfter = db
    .prepare<[id: number], number | null>('SELECT min(id) FROM snapshot WHERE id > ?')
    .pluck();
  const checkedIn = db.prepare<{ id: number }, CheckedAttestation>(CHECKED_IN);
  const checkedOf = db.prepare<[quoteId: number], CheckedAttestation>(
    `${CHECKED} WHERE quote_id = ?`,
  );
  // A wording that was changed since it was read is left to the check that its edit made.
  const mark = db.prepare<[Record<string, unknown>]>(`
    UPDATE attestation SET (snapshot_id, prefix, suffix, spans, match, match_score) =
      (@snapshotId, @prefix, @suffix, json(@spans), @match, @matchScore)
    WHERE id = @id AND exact = @exact AND (snapshot_id IS NULL OR snapshot_id = @snapshotId)`);
  const putFirst = db.prepare<[id: number]>(`
    UPDATE attestation SET position = (SELECT min(position) - 1 FROM attestation AS other
      WHERE other.quote_id = attestation.quote_id)
    WHERE id = ? AND EXISTS (SELECT 1 FROM attestation AS other
      WHERE other.quote_id = attestation.quote_id
        AND (other.position, other.id) < (attestation.position, attestation.id))`);

  return {
    insert: (quoteId: number, columns: AttestationColumns, uuid: string): number =>
      insert.get({ ...bind(columns), quoteId, uuid })!,
    update: (id: number, columns: AttestationColumns) => update.run({ ...bind(columns), id }),
    remove: (id: number) => remove.run(id),
    placedIn: (snapshotId: number): PlacedAttestation[] =>
      placedIn.all(snapshotId).map((attestation) => parsed(attestation)),
    /** The place by which each quote is cited, by snapshot. */
    firstOf: (quoteIds: readonly number[]): QuotedPlace[] =>
      firstOf.all(JSON.stringify(quoteIds)).map((place) => parsed(place)),
    relocate: (id: number, locators: Locators) => relocate.run(JSON.stringify(locators), id),
    /** Makes it the first place of its quote, which is the one that is cited. */
    putFirst: (id: number) => putFirst.run(id),
    /** Snapshots in the order of a check of all: the last, and the next after one. */
    lastSnapshot: (): number => lastSnapshot.get() ?? 0,
    snapshotAfter: (id: number): number | null => snapshotAfter.get(id) ?? null,
    /** The wordings that are held against a snapshot. */
    checkedIn: (snapshotId: number): CheckedAttestation[] => checkedIn.all({ id: snapshotId }),
    checkedOf: (quoteId: number): CheckedAttestation[] => checkedOf.all(quoteId),
    /**
     * Writes what a check found.
     *
     * @returns Whether the wording is still the one that was checked.
     */
    mark: (id: number, { spans, ...columns }: CheckedColumns): boolean =>
      mark.run({ ...columns, id, spans: JSON.stringify(spans) }).changes > 0,
    /** The quote that it attests; `null` where there is no such attestation. */
    quoteOf: (id: number): number | null => quoteOf.get(id) ?? null,
  };
}
