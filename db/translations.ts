import type { Database } from 'better-sqlite3';

/** The other side of a translation as JSON (see TranslatedQuote), over a quote named `other`. */
const OTHER = `json_object('id', other.id, 'text', other.text, 'segments', json(other.segments),
  'language', other.language, 'translator', other.translator,
  'trashed', iif(other.trashed_at IS NULL, json('false'), json('true')))`;

/** The original of `quote`, as JSON. */
export const ORIGINAL = `json((SELECT ${OTHER} FROM quote AS other
  WHERE other.id = quote.translation_of))`;

/** The live translations of `quote`, as JSON. */
export const TRANSLATIONS = `json((SELECT json_group_array(${OTHER} ORDER BY other.id)
  FROM quote AS other WHERE other.translation_of = quote.id AND other.trashed_at IS NULL))`;

/** Statements on which quote is a translation of which. */
export function translationStatements(db: Database) {
  const link = db.prepare<{ id: number; originalId: number | null; now: number }>(
    'UPDATE quote SET translation_of = @originalId, edited_at = @now WHERE id = @id',
  );
  const leave = db.prepare<[ids: string]>(`
    UPDATE quote SET translation_of = NULL
    WHERE translation_of IN (SELECT value FROM json_each(?))`);
  const descends = db
    .prepare<{ id: number; ancestor: number }, number>(
      `WITH RECURSIVE above (id) AS (
        SELECT @id
        UNION SELECT translation_of FROM above JOIN quote USING (id)
          WHERE translation_of IS NOT NULL)
      SELECT 1 FROM above WHERE id = @ancestor`,
    )
    .pluck();
  return {
    /** @param originalId - `null` for a quote that is no translation any more. */
    link: (id: number, originalId: number | null, now: number) => link.run({ id, originalId, now }),
    /** Makes these quotes the original of none, before they go for good. */
    leave: (ids: readonly number[]) => leave.run(JSON.stringify(ids)),
    /** Whether a quote is the other, or a translation of it, however many steps away. */
    descends: (id: number, ancestor: number): boolean =>
      descends.get({ id, ancestor }) !== undefined,
  };
}
