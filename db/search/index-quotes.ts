import type { Database } from 'better-sqlite3';
import { type Json, parsed } from '../record.ts';
import type { QuoteColumns, QuoteFacts } from './columns.ts';
import { fold } from './fold.ts';

/** Which quotes a written row concerns: a query over `row`, which stands for `old` or `new`. */
const CONCERNS = {
  quote: 'SELECT row.id',
  attribution: 'SELECT row.quote_id',
  attestation: 'SELECT row.quote_id',
  quote_tag: 'SELECT row.quote_id',
  collection_quote: 'SELECT row.quote_id',
  speaker: 'SELECT quote_id FROM attribution WHERE speaker_id = row.id',
  alias: 'SELECT quote_id FROM attribution WHERE speaker_id = row.speaker_id',
  source: 'SELECT quote_id FROM attestation WHERE source_id = row.id',
} as const;

/** Makes this connection collect in `temp.stale_quote` what a write leaves to be indexed anew. */
function watchWrites(db: Database): void {
  db.exec('CREATE TEMP TABLE stale_quote (id INTEGER PRIMARY KEY)');
  for (const [table, concerns] of Object.entries(CONCERNS)) {
    const note = (row: string) =>
      `INSERT OR IGNORE INTO stale_quote ${concerns.replaceAll('row.', `${row}.`)};`;
    db.exec(`
      CREATE TEMP TRIGGER stale_${table}_add AFTER INSERT ON main.${table} BEGIN ${note('new')} END;
      CREATE TEMP TRIGGER stale_${table}_edit AFTER UPDATE ON main.${table}
      BEGIN ${note('old')} ${note('new')} END;
      CREATE TEMP TRIGGER stale_${table}_remove AFTER DELETE ON main.${table}
      BEGIN ${note('old')} END;`);
  }
}

/** The folded text of every live quote in \`ids\`, as the index has it. */
const INDEX_ROWS = `
  SELECT quote.id,
    fold(quote.text || coalesce((SELECT group_concat(char(10) || exact, '') FROM attestation
      WHERE quote_id = quote.id AND exact <> quote.text), '')),
    fold(coalesce((SELECT group_concat(
        speaker.display || ' ' || coalesce(speaker.native_name, '') || ' ' ||
        coalesce((SELECT group_concat(form, ' ') FROM alias WHERE speaker_id = speaker.id), ''), char(10))
      FROM attribution JOIN speaker ON speaker.id = speaker_id WHERE quote_id = quote.id), '')),
    fold(coalesce((SELECT group_concat(source.title || char(10) || coalesce(source.container, ''), char(10))
      FROM attestation JOIN source ON source.id = source_id WHERE quote_id = quote.id), '')),
    fold(quote.note)
  FROM quote`;

/** A quote's facts as JSON (see QuoteFacts). */
const FACTS = `
  SELECT json_object('id', id, 'kind', kind,
    'day', coalesce(said_day, (SELECT min(issued_day) FROM attestation
      JOIN source ON source.id = source_id WHERE quote_id = quote.id), 0),
    'speakers', json((SELECT json_group_array(speaker_id) FROM attribution WHERE quote_id = quote.id)),
    'sources', json((SELECT json_group_array(DISTINCT source_id) FROM attestation WHERE quote_id = quote.id)),
    'tags', json((SELECT json_group_array(tag_id) FROM quote_tag WHERE quote_id = quote.id)),
    'collections', json((SELECT json_group_array(collection_id) FROM collection_quote WHERE quote_id = quote.id)))
  FROM quote WHERE trashed_at IS NULL`;

/** Keeps the full-text index and the columns in step with the tables. */
export interface QuoteIndexer {
  /** Indexes anew what the writes of this transaction concern; to be called inside it. */
  beforeCommit(): void;
  /** Brings the columns up to what was just committed. */
  afterCommit(): void;
  /** Makes the full-text index anew from the tables; to be called inside a transaction. */
  rebuild(): void;
}

/** Fills the columns and starts keeping index and columns in step on this connection. */
export function createIndexer(db: Database, columns: QuoteColumns): QuoteIndexer {
  db.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? fold(text) : '',
  );
  watchWrites(db);
  const stale = db.prepare<[], number>('SELECT id FROM temp.stale_quote').pluck();
  const clear = db.prepare('DELETE FROM temp.stale_quote');
  const unindex = db.prepare(`
    DELETE FROM quote_text WHERE rowid IN (SELECT id FROM temp.stale_quote)`);
  const index = db.prepare(`
    INSERT INTO quote_text (rowid, wording, speaker, source, note) ${INDEX_ROWS}
    WHERE trashed_at IS NULL AND id IN (SELECT id FROM temp.stale_quote)`);
  const indexAll = db.prepare(`
    INSERT INTO quote_text (rowid, wording, speaker, source, note) ${INDEX_ROWS}
    WHERE trashed_at IS NULL`);
  const factsOf = db.prepare<[number], Json<QuoteFacts>>(`${FACTS} AND id = ?`).pluck();

  const put = (facts: Json<QuoteFacts>) => columns.put(parsed(facts));
  for (const facts of db.prepare<[], Json<QuoteFacts>>(FACTS).pluck().iterate()) put(facts);

  let committed: number[] = [];
  return {
    beforeCommit() {
      committed = stale.all();
      if (committed.length === 0) return;
      unindex.run();
      index.run();
      clear.run();
    },
    afterCommit() {
      for (const id of committed) {
        const facts = factsOf.get(id);
        if (facts === undefined) columns.remove(id);
        else put(facts);
      }
      committed = [];
    },
    rebuild() {
      db.exec("INSERT INTO quote_text (quote_text) VALUES ('delete-all')");
      indexAll.run();
    },
  };
}
