import type { Database } from 'better-sqlite3';
import type { NamedSpeaker } from '../contract/quotes.ts';

const WANTED = '(SELECT value FROM json_each(@quoteIds))';

/** Statements on `attribution` of many quotes at once. */
export function attributionStatements(db: Database) {
  type Bound = { quoteIds: string; speakerId: number };
  const named = db.prepare<{ quoteIds: string }, NamedSpeaker>(`
    SELECT speaker.id, display, count(*) AS quotes
    FROM json_each(@quoteIds) AS wanted CROSS JOIN attribution ON quote_id = wanted.value
    JOIN speaker ON speaker.id = speaker_id
    GROUP BY speaker.id ORDER BY quotes DESC, display LIMIT 100`);
  const add = db.prepare<Bound>(`
    INSERT INTO attribution (quote_id, speaker_id, position, basis)
    SELECT value, @speakerId, (SELECT coalesce(max(position) + 1, 0) FROM attribution
      WHERE quote_id = value), 'named'
    FROM json_each(@quoteIds) WHERE true ON CONFLICT DO NOTHING`);
  const dropOthers = db.prepare<Bound>(
    `DELETE FROM attribution WHERE quote_id IN ${WANTED} AND speaker_id <> @speakerId`,
  );
  // A role, and how sure it is, were said of the other.
  const pass = db.prepare<Bound & { from: number }>(`
    UPDATE attribution SET speaker_id = @speakerId, role_id = NULL, certainty = NULL
    WHERE quote_id IN ${WANTED} AND speaker_id = @from AND NOT EXISTS (
      SELECT 1 FROM attribution AS known
      WHERE known.quote_id = attribution.quote_id AND known.speaker_id = @speakerId)`);
  const drop = db.prepare<{ quoteIds: string; from: number }>(
    `DELETE FROM attribution WHERE quote_id IN ${WANTED} AND speaker_id = @from`,
  );

  const bound = (quoteIds: readonly number[], speakerId: number): Bound => ({
    quoteIds: JSON.stringify(quoteIds),
    speakerId,
  });
  return {
    /** Whom these quotes name, the most frequent first. */
    named: (quoteIds: readonly number[]) => named.all({ quoteIds: JSON.stringify(quoteIds) }),
    /** Names a speaker last, where a quote does not do so already. */
    add: (quoteIds: readonly number[], speakerId: number) => add.run(bound(quoteIds, speakerId)),
    /** Names nobody else any more. */
    dropOthers: (quoteIds: readonly number[], speakerId: number) =>
      dropOthers.run(bound(quoteIds, speakerId)),
    /** Puts a speaker in the place of another, where that one is named. */
    pass: (quoteIds: readonly number[], from: number, speakerId: number) => {
      pass.run({ ...bound(quoteIds, speakerId), from });
      drop.run({ quoteIds: JSON.stringify(quoteIds), from });
    },
  };
}
