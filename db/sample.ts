import type { Database } from 'better-sqlite3';

/** Statements that tell the sample's records from the user's own, by their fixed uuids. */
export function sampleStatements(db: Database) {
  const present = (table: string) =>
    db
      .prepare<[uuids: string], number>(
        `SELECT id FROM ${table} WHERE uuid IN (SELECT value FROM json_each(?))`,
      )
      .pluck();
  const quotes = present('quote');
  const remove = db.prepare<[ids: string]>(
    'DELETE FROM quote WHERE id IN (SELECT value FROM json_each(?))',
  );
  // What the user has built on stays: a speaker or source of the sample that other quotes need.
  const removeUnused = (table: string, uses: string) =>
    db.prepare<[uuids: string]>(`
      DELETE FROM ${table} WHERE uuid IN (SELECT value FROM json_each(?)) AND NOT EXISTS (${uses})`);
  const cleanUp = {
    source: removeUnused(
      'source',
      `SELECT 1 FROM attestation WHERE source_id = source.id
       UNION ALL SELECT 1 FROM snapshot WHERE source_id = source.id`,
    ),
    speaker: removeUnused(
      'speaker',
      `SELECT 1 FROM attribution WHERE speaker_id = speaker.id
       UNION ALL SELECT 1 FROM hop WHERE speaker_id = speaker.id`,
    ),
    tag: removeUnused('tag', 'SELECT 1 FROM quote_tag WHERE tag_id = tag.id'),
  };
  const idOf = Object.fromEntries(
    (['speaker', 'source', 'tag'] as const).map((noun) => [noun, present(noun)]),
  ) as Record<'speaker' | 'source' | 'tag', ReturnType<typeof present>>;
  const relate = db.prepare<{
    uuid: string;
    from: number;
    to: number;
    kind: string;
    rationale: string;
  }>(`
    INSERT INTO relation (uuid, from_quote, to_quote, kind, rationale)
    VALUES (@uuid, @from, @to, @kind, @rationale) ON CONFLICT DO NOTHING`);

  return {
    /** Which of these quotes are in the library, in the trash too. */
    quotes: (uuids: readonly string[]): number[] => quotes.all(JSON.stringify(uuids)),
    removeQuotes: (ids: readonly number[]) => remove.run(JSON.stringify(ids)),
    removeUnused: (noun: keyof typeof cleanUp, uuids: readonly string[]) =>
      cleanUp[noun].run(JSON.stringify(uuids)),
    idOf: (noun: keyof typeof idOf, uuid: string): number | null =>
      idOf[noun].get(JSON.stringify([uuid])) ?? null,
    relate: (relation: Parameters<typeof relate.run>[0]) => relate.run(relation),
  };
}
