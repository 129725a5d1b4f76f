import type { Database } from 'better-sqlite3';
import type { Verdict } from '../contract/likeness.ts';
import { type Json, parsed } from './record.ts';

/** A quote with all its wordings and who said it, as far as likeness goes. */
export interface WordedQuote {
  id: number;
  /** The quote's own first; each once. */
  wordings: string[];
  speakers: number[];
}

const WORDED = `
  SELECT json_object('id', id,
    'wordings', json((SELECT json_group_array(wording) FROM (SELECT quote.text AS wording
      UNION ALL SELECT DISTINCT exact FROM attestation
        WHERE quote_id = quote.id AND exact <> quote.text))),
    'speakers', json((SELECT json_group_array(speaker_id) FROM attribution
      WHERE quote_id = quote.id)))
  FROM quote`;

/** Gives this connection a table of how many quotes have a word: the index knows. */
export function countWords(db: Database): void {
  db.exec('CREATE VIRTUAL TABLE temp.quote_word USING fts5vocab(main, quote_text, row)');
}

/** Statements on `likeness`, and those that find what may be alike. */
export function likenessStatements(db: Database) {
  const counts = db.prepare<[words: string], { word: string; quotes: number }>(`
    SELECT term AS word, doc AS quotes FROM json_each(?) AS wanted
    CROSS JOIN temp.quote_word ON term = wanted.value`);
  const withWords = db
    .prepare<[match: string, except: number, limit: number], number>(
      `SELECT rowid FROM quote_text WHERE quote_text MATCH ? AND rowid <> ?
       ORDER BY rank LIMIT ?`,
    )
    .pluck();
  const shortOf = db
    .prepare<
      { match: string; id: number; speakers: string; length: number; limit: number },
      number
    >(
      `SELECT quote_text.rowid FROM quote_text JOIN quote ON quote.id = quote_text.rowid
       WHERE quote_text MATCH @match AND quote_text.rowid <> @id
         AND (length(quote.text) <= @length OR EXISTS (SELECT 1 FROM attestation
           WHERE quote_id = quote.id AND length(exact) <= @length))
         AND EXISTS (SELECT 1 FROM attribution WHERE quote_id = quote.id AND speaker_id IN
           (SELECT value FROM json_each(@speakers)))
       LIMIT @limit`,
    )
    .pluck();
  const worded = db
    .prepare<[ids: string], Json<WordedQuote>>(
      `${WORDED} WHERE trashed_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    )
    .pluck();
  const wordedAfter = db
    .prepare<[id: number, limit: number], Json<WordedQuote>>(
      `${WORDED} WHERE trashed_at IS NULL AND id > ? ORDER BY id LIMIT ?`,
    )
    .pluck();
  const judgedOf = db
    .prepare<{ id: number }, number>(
      `SELECT other_id FROM likeness WHERE quote_id = @id
       UNION ALL SELECT quote_id FROM likeness WHERE other_id = @id`,
    )
    .pluck();
  const judged = db
    .prepare<[], [one: number, other: number]>('SELECT quote_id, other_id FROM likeness')
    .raw();
  const variantsOf = db
    .prepare<{ id: number }, number>(
      `SELECT quote.id FROM likeness JOIN quote ON quote.id = other_id
         WHERE quote_id = @id AND verdict = 'variant' AND trashed_at IS NULL
       UNION SELECT quote.id FROM likeness JOIN quote ON quote.id = quote_id
         WHERE other_id = @id AND verdict = 'variant' AND trashed_at IS NULL
       ORDER BY 1`,
    )
    .pluck();
  const judge = db.prepare<[one: number, other: number, verdict: Verdict]>(`
    INSERT INTO likeness (quote_id, other_id, verdict) VALUES (?, ?, ?)
    ON CONFLICT (quote_id, other_id) DO UPDATE SET verdict = excluded.verdict
      WHERE verdict <> excluded.verdict`);
  const forget = db.prepare<[one: number, other: number]>(
    'DELETE FROM likeness WHERE quote_id = ? AND other_id = ?',
  );
  const lastId = db.prepare<[], number>('SELECT coalesce(max(id), 0) FROM quote').pluck();

  return {
    /** How many quotes have each of these folded words, in whichever field. */
    counts: (words: readonly string[]): Map<string, number> =>
      new Map(counts.all(JSON.stringify(words)).map(({ word, quotes }) => [word, quotes])),
    /** Other quotes with one of these phrases, those with most of them first. */
    withWords: (match: string, except: number, limit: number): number[] =>
      withWords.all(match, except, limit),
    /** Other quotes of these speakers with a wording of at most `length` UTF-16 units. */
    shortOf: (search: {
      match: string;
      id: number;
      speakers: readonly number[];
      length: number;
      limit: number;
    }): number[] => shortOf.all({ ...search, speakers: JSON.stringify(search.speakers) }),
    /** Those of these quotes that are not in the trash. */
    worded: (ids: readonly number[]): WordedQuote[] =>
      worded.all(JSON.stringify(ids)).map((quote) => parsed(quote)),
    /** Quotes by their ids, for a look at all. */
    wordedAfter: (id: number, limit: number): WordedQuote[] =>
      wordedAfter.all(id, limit).map((quote) => parsed(quote)),
    lastId: (): number => lastId.get() ?? 0,
    /** Quotes about which it is said already how they are like this one. */
    judgedOf: (id: number): number[] => judgedOf.all({ id }),
    /** All such pairs, the smaller id first. */
    judged: () => judged.all(),
    /** Quotes that are another wording of this one; not those in the trash. */
    variantsOf: (id: number): number[] => variantsOf.all({ id }),
    judge: (id: number, otherId: number, verdict: Verdict) =>
      judge.run(Math.min(id, otherId), Math.max(id, otherId), verdict),
    forget: (id: number, otherId: number): boolean =>
      forget.run(Math.min(id, otherId), Math.max(id, otherId)).changes > 0,
  };
}
