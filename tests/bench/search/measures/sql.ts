import type { Database } from 'better-sqlite3';
import { STATUS } from '../../../../db/verifications.ts';

/** Joins the quotes of a match to what they are counted by; the most frequent values first. */
const counting = (value: string, joined: string) => `
  SELECT ${value} AS value, count(*) AS quotes FROM quote_text ${joined}
  WHERE quote_text MATCH ? GROUP BY 1 ORDER BY 2 DESC LIMIT 100`;

const QUOTE = 'JOIN quote ON quote.id = quote_text.rowid';
const ATTRIBUTION = 'JOIN attribution ON attribution.quote_id = quote_text.rowid';
const ATTESTATION = 'JOIN attestation ON attestation.quote_id = quote_text.rowid';

/**
 * As plain SQL would count every facet. Roles are those that were chosen, and an outlet is counted
 * for each place, which is less work than what the app counts.
 */
const FACETS = [
  counting('speaker_id', ATTRIBUTION),
  counting(
    "title || ', ' || organisation",
    `${ATTRIBUTION} JOIN role ON role.id = attribution.role_id`,
  ),
  counting('source_id', ATTESTATION),
  counting('container', `${ATTESTATION} JOIN source ON source.id = source_id`),
  counting('kind', QUOTE),
  counting(STATUS, QUOTE),
  counting('language', QUOTE),
  counting('tag_id', 'JOIN quote_tag ON quote_tag.quote_id = quote_text.rowid'),
  counting(
    'collection_id',
    'JOIN collection_quote ON collection_quote.quote_id = quote_text.rowid',
  ),
  counting(
    `coalesce(said_day, (SELECT min(issued_day) FROM attestation
      JOIN source ON source.id = source_id WHERE quote_id = quote.id)) / 10000`,
    QUOTE,
  ),
];

/** What the same takes SQLite alone, on a connection with the settings of the app. */
export function sqlFloors(db: Database) {
  const count = db.prepare<[string]>('SELECT count(*) FROM quote_text WHERE quote_text MATCH ?');
  const facets = FACETS.map((sql) => db.prepare<[string]>(sql));
  const like = db.prepare<[string]>('SELECT count(*) FROM quote WHERE text LIKE ?');
  const best = db.prepare<[string]>(
    'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rank LIMIT 50',
  );
  return {
    /** Total and all facets. */
    counts(match: string) {
      count.get(match);
      for (const facet of facets) facet.all(match);
    },
    /** The posting list read from end to end. */
    postings: (match: string) => count.get(match),
    /** A look at every wording. */
    like: (pattern: string) => like.get(pattern),
    best: (match: string) => best.all(match),
  };
}
export type SqlFloors = ReturnType<typeof sqlFloors>;
