import type { Database } from 'better-sqlite3';
import type { QuoteRow } from '../../contract/search.ts';
import { type Json, parsed } from '../record.ts';
import { STATUS } from '../verifications.ts';

/** A row of a result list as JSON (see QuoteRow), in the order of the ids given as a JSON array. */
const ROWS = `
  SELECT json_object(
    'id', quote.id, 'text', quote.text, 'kind', quote.kind, 'status', ${STATUS}, 'saidOn', quote.said_on,
    'addedAt', quote.added_at,
    'speakers', json((SELECT json_group_array(json_object('id', speaker.id, 'display', speaker.display)
        ORDER BY attribution.position)
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id)),
    'source', json((SELECT json_object('id', source.id, 'title', source.title, 'container', source.container,
        'issued', source.issued)
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id
      ORDER BY attestation.position LIMIT 1)),
    'attestations', (SELECT count(*) FROM attestation WHERE quote_id = quote.id),
    'tags', json((SELECT json_group_array(json_object('id', tag.id, 'name', tag.name, 'colour', tag.colour)
        ORDER BY tag.fold_key)
      FROM quote_tag JOIN tag ON tag.id = tag_id WHERE quote_id = quote.id)),
    'hasNote', iif(quote.note = '', json('false'), json('true')),
    'noteText', quote.note)
  FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
  ORDER BY wanted.key`;

/** A row before its marks are found, with its whole note. */
export type FoundRow = Omit<QuoteRow, 'cut' | 'marks' | 'note'> & { noteText: string };

/** Reads the rows of a result list; ids that are no more are left out. */
export function rowStatements(db: Database) {
  const rows = db.prepare<[ids: string], Json<FoundRow>>(ROWS).pluck();
  return (ids: readonly number[]): FoundRow[] =>
    rows.all(JSON.stringify(ids)).map((row) => parsed(row));
}
