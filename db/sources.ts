import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { CslItem } from '../contract/csl.ts';
import type { SourceRow, StoredText } from '../contract/sources.ts';
import { fold } from '../query/words/fold.ts';
import { insertedId, type Json, record } from './record.ts';

/** A source as it is written: CSL-JSON and what CSL has no place for. */
export interface SourceColumns {
  csl: CslItem;
  titleSentence: string | null;
  titleShort: string | null;
  /** EDTF, with the same as a sortable number beside it. */
  issued: string | null;
  issuedDay: number | null;
  accessed: string | null;
  medium: string | null;
  archiveUrl: string | null;
  archivedOn: string | null;
  note: string;
}

/** A source as it is read. */
export interface SourceRecord extends Omit<SourceColumns, 'issuedDay'> {
  id: number;
  uuid: string;
  quotes: number;
  trashed: boolean;
  snapshots: { id: number; takenAt: number; origin: string; length: number; sha256: string }[];
}

const COLUMNS = `csl, title_sentence, title_short, issued, issued_day, accessed, medium,
  archive_url, archived_on, note`;
const VALUES = `json(@csl), @titleSentence, @titleShort, @issued, @issuedDay, @accessed, @medium,
  @archiveUrl, @archivedOn, @note`;

/** Live quotes that stand in a source. */
const QUOTES = `(SELECT count(DISTINCT quote_id) FROM attestation JOIN quote ON quote.id = quote_id
  WHERE source_id = source.id AND quote.trashed_at IS NULL)`;

const GET = `
  SELECT json_object('id', id, 'uuid', uuid, 'csl', json(csl), 'titleSentence', title_sentence,
    'titleShort', title_short, 'issued', issued, 'accessed', accessed, 'medium', medium,
    'archiveUrl', archive_url, 'archivedOn', archived_on, 'note', note, 'quotes', ${QUOTES},
    'trashed', iif(trashed_at IS NULL, json('false'), json('true')),
    'snapshots', json((SELECT json_group_array(json_object('id', id, 'takenAt', taken_at,
        'origin', origin, 'length', length(text), 'sha256', sha256) ORDER BY id)
      FROM snapshot WHERE source_id = source.id)))
  FROM source WHERE id = ?`;

/** What was written of a source. */
const WRITTEN = `
  SELECT json_object('csl', json(csl), 'titleSentence', title_sentence, 'titleShort', title_short,
    'issued', issued, 'issuedDay', issued_day, 'accessed', accessed, 'medium', medium,
    'archiveUrl', archive_url, 'archivedOn', archived_on, 'note', note)
  FROM source WHERE id = ?`;

/** The text of a source, as it was found. */
export interface NewSnapshot {
  uuid: string;
  sourceId: number;
  text: string;
  /** Name of the file it came from, or "pasted". */
  origin: string;
  now: number;
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Statements on `source` and `snapshot`. */
export function sourceStatements(db: Database) {
  const get = db.prepare<[id: number], Json<SourceRecord>>(GET).pluck();
  const written = db.prepare<[id: number], Json<SourceColumns>>(WRITTEN).pluck();
  const list = db.prepare<{ key: string; limit: number }, SourceRow>(`
    SELECT id, title, container, issued, ${QUOTES} AS quotes FROM source
    WHERE trashed_at IS NULL
      AND (@key = '' OR instr(fold(title || ' ' || coalesce(container, '')), @key) > 0)
    ORDER BY title COLLATE NOCASE, id LIMIT @limit`);
  const titled = db
    .prepare<{ key: string }, number>(
      `SELECT id FROM source WHERE trashed_at IS NULL AND fold(title) = @key
       ORDER BY ${QUOTES} DESC, id LIMIT 1`,
    )
    .pluck();
  const insert = db.prepare<[Record<string, unknown>]>(
    `INSERT INTO source (uuid, ${COLUMNS}, added_at) VALUES (@uuid, ${VALUES}, @now)`,
  );
  const update = db.prepare<[Record<string, unknown>]>(
    `UPDATE source SET (${COLUMNS}) = (${VALUES}) WHERE id = @id`,
  );
  const cited = db
    .prepare<[ids: string], string>(
      `SELECT title FROM source JOIN json_each(?) AS wanted ON wanted.value = source.id
       WHERE EXISTS (SELECT 1 FROM attestation WHERE source_id = source.id)
          OR EXISTS (SELECT 1 FROM capture WHERE source_id = source.id AND open = 1) LIMIT 1`,
    )
    .pluck();
  const addSnapshot = db
    .prepare<NewSnapshot & { sha256: string }, number>(
      `INSERT INTO snapshot (uuid, source_id, text, sha256, origin, taken_at)
       VALUES (@uuid, @sourceId, @text, @sha256, @origin, @now) RETURNING id`,
    )
    .pluck();
  const snapshotText = db
    .prepare<[id: number], string>('SELECT text FROM snapshot WHERE id = ?')
    .pluck();
  const snapshotLike = db.prepare<[sha256: string], { captureId: number | null }>(`
    SELECT (SELECT max(id) FROM capture WHERE snapshot_id = snapshot.id) AS captureId
    FROM snapshot JOIN source ON source.id = source_id
    WHERE sha256 = ? AND trashed_at IS NULL ORDER BY snapshot.id LIMIT 1`);
  const storedText = db
    .prepare<[id: number], Json<Omit<StoredText, 'marks'>>>(
      `SELECT json_object('id', snapshot.id, 'sourceId', source_id, 'title', title,
         'container', container, 'issued', issued, 'takenAt', taken_at, 'text', text,
         'leftOut', json(coalesce((SELECT left_out FROM capture WHERE snapshot_id = snapshot.id
           ORDER BY id DESC LIMIT 1), '[]')),
         'quotes', json((SELECT json_group_array(json_object('id', quote_id, 'spans', json(spans)))
           FROM attestation JOIN quote ON quote.id = quote_id
           WHERE snapshot_id = snapshot.id AND spans <> '[]' AND quote.trashed_at IS NULL)))
       FROM snapshot JOIN source ON source.id = source_id WHERE snapshot.id = ?`,
    )
    .pluck();
  const unused = db
    .prepare<{ id: number }, number>(
      `SELECT NOT EXISTS (SELECT 1 FROM attestation WHERE source_id = @id)
        AND NOT EXISTS (SELECT 1 FROM capture WHERE source_id = @id)`,
    )
    .pluck();
  const remove = db.prepare<[id: number]>('DELETE FROM source WHERE id = ?');
  const removeSnapshots = db.prepare<[id: number]>('DELETE FROM snapshot WHERE source_id = ?');

  const bind = (columns: SourceColumns) => ({ ...columns, csl: JSON.stringify(columns.csl) });
  return {
    get: (id: number): SourceRecord | null => record(get.get(id)),
    /** What was written of it, without what hangs on it: many are read by this. */
    columns: (id: number): SourceColumns | null => record(written.get(id)),
    list: (text: string, limit: number): SourceRow[] => list.all({ key: fold(text.trim()), limit }),
    /** The source of this title, of several the one with the most quotes; `null` for none. */
    byTitle: (title: string): number | null => titled.get({ key: fold(title.trim()) }) ?? null,
    insert: (columns: SourceColumns, uuid: string, now: number): number =>
      insertedId(insert.run({ ...bind(columns), uuid, now })),
    update: (id: number, columns: SourceColumns) => update.run({ ...bind(columns), id }),
    /** Title of one of these in which a quote stands or that is under review. */
    cited: (ids: readonly number[]): string | null => cited.get(JSON.stringify(ids)) ?? null,
    /** Keeps an immutable text; its hash is made here. */
    addSnapshot: (snapshot: NewSnapshot): number =>
      addSnapshot.get({ ...snapshot, sha256: sha256(snapshot.text) })!,
    storedText: (id: number): Omit<StoredText, 'marks'> | null => record(storedText.get(id)),
    /** Whether just this text is stored already, and its latest review. */
    snapshotLike: (text: string): { captureId: number | null } | null =>
      snapshotLike.get(sha256(text)) ?? null,
    snapshotText: (id: number): string | null => snapshotText.get(id) ?? null,
    /** Whether no quote stands in it and no review is of it, not even one that is over. */
    isUnused: (id: number): boolean => unused.get({ id }) === 1,
    /** Takes a source and its snapshots away for good; only for one that nothing refers to. */
    remove: (id: number) => {
      removeSnapshots.run(id);
      remove.run(id);
    },
  };
}
