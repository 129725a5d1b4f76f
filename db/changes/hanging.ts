import type { HistoryNoun } from '../../contract/history.ts';

/** Rows that refer to a record by a column: those that exist, and those that the log remembers. */
function referring(table: string, column: string, to = '= @id'): string {
  return `
    SELECT id FROM ${table} WHERE ${column} ${to}
    UNION SELECT row_id FROM change
      WHERE noun = '${table}' AND action = 'remove' AND before ->> '$.${column}' ${to}`;
}

const OWN = 'SELECT @id';
const ATTESTATIONS = referring('attestation', 'quote_id');

/** For each kind of record the tables whose rows belong to it, each with a query for their ids. */
export const HANGING: Readonly<Record<HistoryNoun, Readonly<Record<string, string>>>> = {
  quote: {
    quote: OWN,
    attribution: referring('attribution', 'quote_id'),
    attestation: ATTESTATIONS,
    hop: referring('hop', 'attestation_id', `IN (${ATTESTATIONS})`),
    relation: `${referring('relation', 'from_quote')} UNION ${referring('relation', 'to_quote')}`,
    likeness: `${referring('likeness', 'quote_id')} UNION ${referring('likeness', 'other_id')}`,
    verification: referring('verification', 'quote_id'),
    quote_tag: referring('quote_tag', 'quote_id'),
    collection_quote: referring('collection_quote', 'quote_id'),
  },
  speaker: {
    speaker: OWN,
    alias: referring('alias', 'speaker_id'),
    role: referring('role', 'speaker_id'),
  },
  source: { source: OWN, snapshot: referring('snapshot', 'source_id') },
  tag: { tag: OWN },
  collection: { collection: OWN },
  event: { event: OWN },
};
