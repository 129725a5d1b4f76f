import type { Database } from 'better-sqlite3';
import type { AttributionDraft, Quote, QuoteDraft } from '../contract/quotes.ts';
import type { QuoteKind } from '../contract/quote-shapes.ts';
import type { AttestationRecord } from './attestations.ts';
import { HOPS_OF_ATTESTATION } from './hops.ts';
import { ROLE_HELD } from './role-held.ts';
import { type Json, record } from './record.ts';
import { ORIGINAL, TRANSLATIONS } from './translations.ts';
import { VERIFICATIONS } from './verifications.ts';

/** A quote's own columns, as they are written. */
export interface QuoteColumnValues extends QuoteDraft {
  saidDay: number | null;
}

/** A quote as it is read: attestations without their passages. */
export type QuoteRecord = Omit<Quote, 'attestations'> & { attestations: AttestationRecord[] };

const COLUMNS =
  'text, segments, kind, mode, language, said_on, said_day, addressee, translator, note';
const VALUES =
  '@text, @segments, @kind, @mode, @language, @saidOn, @saidDay, @addressee, @translator, @note';

const GET = `
  SELECT json_object('id', quote.id, 'uuid', quote.uuid, 'text', quote.text,
    'segments', json(segments), 'kind', quote.kind, 'mode', mode,
    'language', quote.language, 'saidOn', said_on, 'addressee', addressee,
    'translator', translator, 'note', quote.note, 'addedAt', quote.added_at, 'editedAt', edited_at,
    'trashed', iif(quote.trashed_at IS NULL, json('false'), json('true')),
    'verifications', json(${VERIFICATIONS}),
    'original', ${ORIGINAL}, 'translations', ${TRANSLATIONS},
    'attributions', json((SELECT json_group_array(json_object('id', attribution.id,
        'speakerId', speaker_id, 'speaker', display, 'roleId', role_id, 'role', ${ROLE_HELD},
        'basis', basis, 'certainty', certainty,
        'disputed', iif(disputed, json('true'), json('false'))) ORDER BY position)
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id)),
    'attestations', json((SELECT json_group_array(json_object('id', attestation.id,
        'sourceId', source_id, 'sourceTitle', title, 'container', container, 'issued', issued,
        'snapshotId', snapshot_id, 'exact', exact, 'locators', json(locators),
        'hops', json(${HOPS_OF_ATTESTATION}), 'spans', json(spans), 'cue', cue, 'mention', mention, 'match', match, 'matchScore', match_score,
        'cueSpan', iif(cue_start IS NULL, NULL, json_array(cue_start, cue_end)),
        'mentionSpan', iif(mention_start IS NULL, NULL, json_array(mention_start, mention_end)))
        ORDER BY position, attestation.id)
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id)),
    'tags', json((SELECT json_group_array(json_object('id', tag.id, 'name', name, 'colour', colour)
        ORDER BY fold_key)
      FROM quote_tag JOIN tag ON tag.id = tag_id WHERE quote_id = quote.id)),
    'collections', json((SELECT json_group_array(json_object('id', collection.id, 'name', name)
        ORDER BY name)
      FROM collection_quote JOIN collection ON collection.id = collection_id
      WHERE quote_id = quote.id)))
  FROM quote WHERE id = ?`;

type Stored = Omit<QuoteColumnValues, 'segments'> & { segments: string | null };

function stored(columns: QuoteColumnValues): Stored {
  const { segments } = columns;
  return { ...columns, segments: segments === null ? null : JSON.stringify(segments) };
}

/** Statements on `quote` and `attribution`. */
export function quoteStatements(db: Database) {
  const get = db.prepare<[id: number], Json<QuoteRecord>>(GET).pluck();
  const insert = db
    .prepare<Stored & { uuid: string; now: number }, number>(
      `INSERT INTO quote (uuid, ${COLUMNS}, added_at, edited_at)
       VALUES (@uuid, ${VALUES}, @now, @now) RETURNING id`,
    )
    .pluck();
  const update = db.prepare<Stored & { id: number; now: number }>(
    `UPDATE quote SET (${COLUMNS}, edited_at) = (${VALUES}, @now) WHERE id = @id`,
  );
  const setKind = db.prepare<{ ids: string; kind: QuoteKind; now: number }>(`
    UPDATE quote SET kind = @kind, edited_at = @now
    WHERE id IN (SELECT value FROM json_each(@ids)) AND kind <> @kind`);
  const missing = db
    .prepare<[ids: string], number>(
      `SELECT value FROM json_each(?) WHERE value NOT IN (SELECT id FROM quote) LIMIT 1`,
    )
    .pluck();
  const dropAttributions = db.prepare<[quoteId: number, speakerIds: string]>(`
    DELETE FROM attribution
    WHERE quote_id = ? AND speaker_id NOT IN (SELECT value FROM json_each(?))`);
  const putAttribution = db.prepare<
    Omit<AttributionDraft, 'disputed'> & { quoteId: number; position: number; disputed: 0 | 1 }
  >(`
    INSERT INTO attribution (quote_id, speaker_id, role_id, position, basis, certainty, disputed)
    VALUES (@quoteId, @speakerId, @roleId, @position, @basis, @certainty, @disputed)
    ON CONFLICT (quote_id, speaker_id) DO UPDATE SET role_id = excluded.role_id,
      position = excluded.position, basis = excluded.basis, certainty = excluded.certainty,
      disputed = excluded.disputed
    WHERE (role_id, position, basis, certainty, disputed) IS NOT (excluded.role_id,
      excluded.position, excluded.basis, excluded.certainty, excluded.disputed)`);

  return {
    get: (id: number): QuoteRecord | null => record(get.get(id)),
    /** Whether all of these are in the library, in the trash too. */
    haveAll: (ids: readonly number[]): boolean => missing.get(JSON.stringify(ids)) === undefined,
    insert: (columns: QuoteColumnValues, uuid: string, now: number): number =>
      insert.get({ ...stored(columns), uuid, now })!,
    update: (id: number, columns: QuoteColumnValues, now: number) =>
      update.run({ ...stored(columns), id, now }),
    setKind: (ids: readonly number[], kind: QuoteKind, now: number) =>
      setKind.run({ ids: JSON.stringify(ids), kind, now }),
    /** Puts these attributions, in this order, in the place of all that the quote has. */
    setAttributions: (quoteId: number, attributions: readonly AttributionDraft[]) => {
      const speakerIds = attributions.map(({ speakerId }) => speakerId);
      dropAttributions.run(quoteId, JSON.stringify(speakerIds));
      attributions.forEach((attribution, position) => {
        const disputed = attribution.disputed ? 1 : 0;
        putAttribution.run({ ...attribution, quoteId, position, disputed });
      });
    },
  };
}
