import type { Database } from 'better-sqlite3';
import type { QuoteSummary } from '../contract/search.ts';
import { type Json, parsed } from './record.ts';

/** What tells a quote from others as JSON (see QuoteSummary), in the order of the ids given as a JSON array. */
const SUMMARIES = `
  SELECT json_object(
    'id', quote.id, 'text', quote.text, 'kind', quote.kind, 'saidOn', quote.said_on,
    'speakers', json((SELECT json_group_array(json_object('id', speaker.id, 'display', speaker.display)
        ORDER BY attribution.position)
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id)),
    'source', json((SELECT json_object('id', source.id, 'title', source.title, 'container', source.container,
        'issued', source.issued)
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id
      ORDER BY attestation.position LIMIT 1)),
    'attestations', (SELECT count(*) FROM attestation WHERE quote_id = quote.id))
  FROM json_each(?) AS wanted CROSS JOIN quote ON quote.id = wanted.value
  ORDER BY wanted.key`;

/** Reads what tells quotes from others, trashed ones too; ids that are no more are left out. */
export function summaryStatements(db: Database) {
  const summaries = db.prepare<[ids: string], Json<QuoteSummary>>(SUMMARIES).pluck();
  return (ids: readonly number[]): QuoteSummary[] =>
    summaries.all(JSON.stringify(ids)).map((row) => parsed(row));
}
