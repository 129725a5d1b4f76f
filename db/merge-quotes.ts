import type { Database } from 'better-sqlite3';

/** What the statements of a merge are told: the quote that stays, and the one that goes. */
interface Pair {
  into: number;
  other: number;
}

/**
 * What hangs on a quote goes over to another. What both have stays with the one that is merged, and
 * goes with it.
 */
const MOVES = [
  `UPDATE attestation SET quote_id = @into, position = position + 1 - (SELECT min(position)
      FROM attestation WHERE quote_id = @other)
    + (SELECT coalesce(max(position), -1) FROM attestation WHERE quote_id = @into)
   WHERE quote_id = @other`,
  `UPDATE attribution SET role_id = coalesce(attribution.role_id, other.role_id),
     certainty = coalesce(attribution.certainty, other.certainty),
     disputed = max(attribution.disputed, other.disputed)
   FROM (SELECT * FROM attribution WHERE quote_id = @other) AS other
   WHERE attribution.quote_id = @into AND attribution.speaker_id = other.speaker_id
     AND (attribution.role_id, attribution.certainty, attribution.disputed) IS NOT
       (coalesce(attribution.role_id, other.role_id),
        coalesce(attribution.certainty, other.certainty),
        max(attribution.disputed, other.disputed))`,
  `UPDATE attribution SET quote_id = @into, position = position + 1
     + (SELECT coalesce(max(position), -1) FROM attribution WHERE quote_id = @into)
   WHERE quote_id = @other
     AND speaker_id NOT IN (SELECT speaker_id FROM attribution WHERE quote_id = @into)`,
  `UPDATE quote_tag SET quote_id = @into WHERE quote_id = @other
     AND tag_id NOT IN (SELECT tag_id FROM quote_tag WHERE quote_id = @into)`,
  `UPDATE collection_quote SET quote_id = @into WHERE quote_id = @other
     AND collection_id NOT IN (SELECT collection_id FROM collection_quote WHERE quote_id = @into)`,
  // Of a relation that both have the two rationales are kept.
  `UPDATE relation SET rationale = trim(relation.rationale || char(10) || same.rationale, char(10))
   FROM (SELECT * FROM relation WHERE from_quote = @other) AS same
   WHERE relation.from_quote = @into AND relation.to_quote = same.to_quote
     AND relation.kind = same.kind AND instr(relation.rationale, same.rationale) = 0`,
  `UPDATE relation SET rationale = trim(relation.rationale || char(10) || same.rationale, char(10))
   FROM (SELECT * FROM relation WHERE to_quote = @other) AS same
   WHERE relation.to_quote = @into AND relation.from_quote = same.from_quote
     AND relation.kind = same.kind AND instr(relation.rationale, same.rationale) = 0`,
  `UPDATE relation SET from_quote = @into WHERE from_quote = @other AND to_quote <> @into
     AND NOT EXISTS (SELECT 1 FROM relation AS same WHERE same.from_quote = @into
       AND same.to_quote = relation.to_quote AND same.kind = relation.kind)`,
  `UPDATE relation SET to_quote = @into WHERE to_quote = @other AND from_quote <> @into
     AND NOT EXISTS (SELECT 1 FROM relation AS same WHERE same.to_quote = @into
       AND same.from_quote = relation.from_quote AND same.kind = relation.kind)`,
  // A verification is never changed: it is written again, with its own moment.
  `INSERT INTO verification (quote_id, status, evidence, at)
   SELECT @into, status, evidence, at FROM verification WHERE quote_id = @other ORDER BY at, id`,
  `INSERT INTO likeness (quote_id, other_id, verdict)
   SELECT min(@into, third), max(@into, third), verdict
   FROM (SELECT other_id AS third, verdict FROM likeness WHERE quote_id = @other
     UNION ALL SELECT quote_id, verdict FROM likeness WHERE other_id = @other)
   WHERE third <> @into ON CONFLICT DO NOTHING`,
  `UPDATE proposal SET quote_id = @into WHERE quote_id = @other`,
  `UPDATE quote SET translation_of = NULL WHERE id = @into AND translation_of = @other`,
  `UPDATE quote SET translation_of = @into WHERE translation_of = @other AND id <> @into`,
  // Not where it would be a translation of itself in the end.
  `UPDATE quote SET translation_of = other.translation_of
   FROM (SELECT translation_of FROM quote WHERE id = @other) AS other
   WHERE quote.id = @into AND quote.translation_of IS NULL AND other.translation_of IS NOT NULL
     AND @into NOT IN (WITH RECURSIVE original (id) AS (
       SELECT translation_of FROM quote WHERE id = @other
       UNION SELECT quote.translation_of FROM original JOIN quote ON quote.id = original.id)
       SELECT id FROM original WHERE id IS NOT NULL)`,
] as const;

const FILL = `
  UPDATE quote SET note = @note, edited_at = @now,
    mode = coalesce(quote.mode, other.mode),
    language = coalesce(nullif(quote.language, ''), other.language),
    said_on = coalesce(quote.said_on, other.said_on),
    said_day = coalesce(quote.said_day, other.said_day),
    event_id = coalesce(quote.event_id, other.event_id),
    addressee = coalesce(nullif(quote.addressee, ''), other.addressee),
    translator = coalesce(nullif(quote.translator, ''), other.translator),
    segments = iif(quote.text = other.text, coalesce(quote.segments, other.segments),
      quote.segments)
  FROM (SELECT * FROM quote WHERE id = @other) AS other WHERE quote.id = @into`;

/** Statements that make one quote of two. */
export function mergeStatements(db: Database) {
  const moves = MOVES.map((sql) => db.prepare<Pair>(sql));
  const fill = db.prepare<Pair & { note: string; now: number }>(FILL);
  const remove = db.prepare<[id: number]>('DELETE FROM quote WHERE id = ?');
  const hanging = db.prepare<Pair, { relations: number; verifications: number }>(`
    SELECT (SELECT count(*) FROM relation WHERE from_quote = @other AND to_quote <> @into)
      + (SELECT count(*) FROM relation WHERE to_quote = @other AND from_quote <> @into)
      AS relations,
      (SELECT count(*) FROM verification WHERE quote_id = @other) AS verifications`);

  return {
    /**
     * Brings all that hangs on `other` to `into`, fills what is empty there, and takes `other` away.
     * Part of the caller's step.
     *
     * @param note - What the note of `into` becomes.
     */
    merge: (pair: Pair, note: string, now: number) => {
      for (const move of moves) move.run(pair);
      fill.run({ ...pair, note, now });
      remove.run(pair.other);
    },
    /** How many relations and verifications would come. */
    hanging: (pair: Pair) => hanging.get(pair) ?? { relations: 0, verifications: 0 },
  };
}
