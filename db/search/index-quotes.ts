import type { Database } from 'better-sqlite3';
import { type Json, parsed } from '../record.ts';
import { type QuoteColumns, type QuoteFacts, UNKNOWN_DAY } from './columns.ts';
import { STATUS } from '../verifications.ts';
import { fold } from '../../query/words/fold.ts';

/**
 * Which quotes a written row concerns, as a query over `row`, which stands for `old` or `new`; and
 * whether their text is to be indexed anew, or their facts alone. An edit of no column in `of`
 * concerns nothing.
 */
const CONCERNS: readonly {
  table: string;
  concerns: string;
  text: boolean;
  of?: readonly string[];
  /** Columns that the text is made of; an edit of none of them concerns the facts alone. */
  textOf?: readonly string[];
}[] = [
  {
    table: 'quote',
    concerns: 'SELECT row.id AS id',
    text: true,
    textOf: ['text', 'note', 'trashed_at'],
  },
  { table: 'attribution', concerns: 'SELECT row.quote_id AS id', text: true },
  {
    table: 'attestation',
    concerns: 'SELECT row.quote_id AS id',
    text: true,
    of: ['quote_id', 'source_id', 'exact'],
  },
  { table: 'quote_tag', concerns: 'SELECT row.quote_id AS id', text: false },
  { table: 'collection_quote', concerns: 'SELECT row.quote_id AS id', text: false },
  { table: 'verification', concerns: 'SELECT row.quote_id AS id', text: false },
  {
    table: 'speaker',
    concerns: 'SELECT quote_id AS id FROM attribution WHERE speaker_id = row.id',
    text: true,
  },
  {
    table: 'alias',
    concerns: 'SELECT quote_id AS id FROM attribution WHERE speaker_id = row.speaker_id',
    text: true,
  },
  {
    table: 'source',
    concerns: 'SELECT quote_id AS id FROM attestation WHERE source_id = row.id',
    text: true,
  },
];

/**
 * Makes this connection collect what a write leaves behind: in `temp.stale_text` the quotes to be
 * indexed anew, in `temp.stale_quote` these and those whose facts alone have changed.
 */
function watchWrites(db: Database): void {
  db.exec('CREATE TEMP TABLE stale_quote (id INTEGER PRIMARY KEY)');
  db.exec('CREATE TEMP TABLE stale_text (id INTEGER PRIMARY KEY)');
  for (const { table, concerns, text, of, textOf = of } of CONCERNS) {
    const watch = (into: string, columns: readonly string[] = []) => {
      const isOther = columns.map((column) => `old.${column} IS NOT new.${column}`).join(' OR ');
      // Not INSERT OR IGNORE: an upsert that fires the trigger would make it OR ABORT.
      const note = (row: string) => `INSERT INTO ${into}
        SELECT DISTINCT id FROM (${concerns.replaceAll('row.', `${row}.`)}) AS concerned
        WHERE NOT EXISTS (SELECT 1 FROM ${into} AS known WHERE known.id = concerned.id);`;
      db.exec(`
        CREATE TEMP TRIGGER ${into}_${table}_add AFTER INSERT ON main.${table}
        BEGIN ${note('new')} END;
        CREATE TEMP TRIGGER ${into}_${table}_edit AFTER UPDATE ON main.${table}
        ${isOther === '' ? '' : `WHEN ${isOther}`}
        BEGIN ${note('old')} ${note('new')} END;
        CREATE TEMP TRIGGER ${into}_${table}_remove AFTER DELETE ON main.${table}
        BEGIN ${note('old')} END;`);
    };
    watch('stale_quote', of);
    if (text) watch('stale_text', textOf);
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
  SELECT json_object('id', id, 'kind', kind, 'status', ${STATUS},
    'day', coalesce(said_day, (SELECT min(issued_day) FROM attestation
      JOIN source ON source.id = source_id WHERE quote_id = quote.id), ${UNKNOWN_DAY}),
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
  const clearQuotes = db.prepare('DELETE FROM temp.stale_quote');
  const clearTexts = db.prepare('DELETE FROM temp.stale_text');
  const unindex = db.prepare(`
    DELETE FROM quote_text WHERE rowid IN (SELECT id FROM temp.stale_text)`);
  const index = db.prepare(`
    INSERT INTO quote_text (rowid, wording, speaker, source, note) ${INDEX_ROWS}
    WHERE trashed_at IS NULL AND id IN (SELECT id FROM temp.stale_text)`);
  const indexAll = db.prepare(`
    INSERT INTO quote_text (rowid, wording, speaker, source, note) ${INDEX_ROWS}
    WHERE trashed_at IS NULL`);
  const factsOf = db
    .prepare<[ids: string], Json<QuoteFacts>>(`${FACTS} AND id IN (SELECT value FROM json_each(?))`)
    .pluck();

  const put = (facts: Json<QuoteFacts>) => columns.put(parsed(facts));
  for (const facts of db.prepare<[], Json<QuoteFacts>>(FACTS).pluck().iterate()) put(facts);

  let committed: number[] = [];
  return {
    beforeCommit() {
      committed = stale.all();
      if (committed.length === 0) return;
      unindex.run();
      index.run();
      clearTexts.run();
      clearQuotes.run();
    },
    afterCommit() {
      for (const id of committed) columns.remove(id);
      for (const facts of factsOf.iterate(JSON.stringify(committed))) put(facts);
      committed = [];
    },
    rebuild() {
      db.exec("INSERT INTO quote_text (quote_text) VALUES ('delete-all')");
      indexAll.run();
    },
  };
}
