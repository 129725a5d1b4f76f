import type { Database } from 'better-sqlite3';
import type { Attestation } from '../contract/quotes.ts';
import type { Locators } from '../contract/csl.ts';

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
}

const COLUMNS = `source_id, snapshot_id, exact, prefix, suffix, spans, locators, cue, cue_start,
  cue_end, mention, mention_start, mention_end, match`;
const VALUES = `@sourceId, @snapshotId, @exact, @prefix, @suffix, json(@spans), json(@locators),
  @cue, @cueStart, @cueEnd, @mention, @mentionStart, @mentionEnd, @match`;

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

/** Statements on `attestation`. */
export function attestationStatements(db: Database) {
  const insert = db
    .prepare<[Record<string, unknown>], number>(
      `INSERT INTO attestation (uuid, quote_id, position, ${COLUMNS})
       VALUES (@uuid, @quoteId, (SELECT coalesce(max(position) + 1, 0) FROM attestation
         WHERE quote_id = @quoteId), ${VALUES}) RETURNING id`,
    )
    .pluck();
  const update = db.prepare<[Record<string, unknown>]>(
    `UPDATE attestation SET (${COLUMNS}) = (${VALUES}) WHERE id = @id`,
  );
  const remove = db.prepare<[id: number]>('DELETE FROM attestation WHERE id = ?');
  const quoteOf = db
    .prepare<[id: number], number>('SELECT quote_id FROM attestation WHERE id = ?')
    .pluck();

  return {
    insert: (quoteId: number, columns: AttestationColumns, uuid: string): number =>
      insert.get({ ...bind(columns), quoteId, uuid })!,
    update: (id: number, columns: AttestationColumns) => update.run({ ...bind(columns), id }),
    remove: (id: number) => remove.run(id),
    /** The quote that it attests; `null` where there is no such attestation. */
    quoteOf: (id: number): number | null => quoteOf.get(id) ?? null,
  };
}
