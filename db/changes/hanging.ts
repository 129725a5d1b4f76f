import type { HistoryNoun } from '../../contract/history.ts';

/** The indexes of the log that have a table's removed rows by a column; by quote, all tables do. */
const REMOVED_BY: Readonly<Record<string, string>> = {
  'alias.speaker_id': 'change_removed_alias',
  'role.speaker_id': 'change_removed_role',
  'snapshot.source_id': 'change_removed_snapshot',
  'hop.attestation_id': 'change_removed_hop',
  'relation.from_quote': 'change_removed_relation_from',
  'relation.to_quote': 'change_removed_relation_to',
  'likeness.other_id': 'change_removed_likeness',
};

/**
 * Rows that refer to a record by a column: those that exist, and those that the log remembers.
 *
 * @param owners - A query for the ids of the records, in its column `id`.
 */
function referring(table: string, column: string, owners = 'SELECT @id AS id'): string {
  // Named, since the planner would rather go through all changes of the table; and compared with +,
  // since a column's affinity keeps it from the index of an expression, which has none.
  const index = REMOVED_BY[`${table}.${column}`] ?? 'change_removed_of_quote';
  return `
    SELECT ${table}.id FROM (${owners}) AS owner CROSS JOIN ${table} ON ${column} = owner.id
    UNION SELECT row_id FROM (${owners}) AS owner CROSS JOIN change INDEXED BY ${index}
      ON noun = '${table}' AND action = 'remove' AND before ->> '$.${column}' = +owner.id`;
}

const OWN = 'SELECT @id';
const ATTESTATIONS = referring('attestation', 'quote_id');

/** For each kind of record the tables whose rows belong to it, each with a query for their ids. */
export const HANGING: Readonly<Record<HistoryNoun, Readonly<Record<string, string>>>> = {
  quote: {
    quote: OWN,
    attribution: referring('attribution', 'quote_id'),
    attestation: ATTESTATIONS,
    hop: referring('hop', 'attestation_id', ATTESTATIONS),
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
