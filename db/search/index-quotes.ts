import type { Database } from 'better-sqlite3';
import { columnCache } from './columns/cache.ts';
import type { createColumns, QuoteFacts } from './columns/columns.ts';
import { allFacts, factStatements } from './columns/facts.ts';
import { INDEX_ROWS } from './index-rows.ts';
import { fold } from '../../query/words/fold.ts';
import { NAME_KEY_MARK, nameKeysIn } from '../../query/words/names/of-text.ts';
import { indexSnapshots } from './snapshots.ts';

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
    // A translation also tells something of what it is a translation of.
    concerns: 'SELECT row.id AS id UNION SELECT row.translation_of WHERE row.translation_of > 0',
    text: true,
    textOf: ['text', 'note', 'trashed_at'],
  },
  { table: 'attribution', concerns: 'SELECT row.quote_id AS id', text: true },
  {
    table: 'attestation',
    concerns: 'SELECT row.quote_id AS id',
    text: true,
    of: ['quote_id', 'source_id', 'exact', 'position', 'snapshot_id'],
    textOf: ['quote_id', 'source_id', 'exact'],
  },
  {
    table: 'hop',
    concerns: 'SELECT quote_id AS id FROM attestation WHERE id = row.attestation_id',
    text: false,
  },
  {
    table: 'relation',
    concerns: 'SELECT row.from_quote AS id UNION SELECT row.to_quote',
    text: false,
  },
  {
    table: 'role',
    concerns: 'SELECT quote_id AS id FROM attribution WHERE speaker_id = row.speaker_id',
    text: false,
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
export function watchWrites(db: Database): void {
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

/** Keeps the full-text index and the columns in step with the tables. */
export interface QuoteIndexer {
  /** Indexes anew what the writes of this transaction concern; to be called inside it. */
  beforeCommit(): void;
  /** Brings the columns up to what was just committed. */
  afterCommit(): void;
  /**
   * Reads in slices what another connection is about to commit, without letting it be seen.
   *
   * @param changed - Quotes that were changed or removed.
   * @param after - All quotes with a greater id are new; `null` where there are none.
   * @returns What brings the columns up to it, to be called once it is committed.
   */
  ahead(
    beside: Database,
    changed: readonly number[],
    after: number | null,
  ): Generator<void, () => void>;
  /** Whether the indexes were made by the same rules as here. */
  isOfThisForm(): boolean;
  /** Makes the full-text indexes anew from the tables; to be called inside a transaction. */
  rebuild(): void;
  /** Stores the columns of a large library in it; to be called before it is closed. */
  store(): void;
}

/** Names as the index has them: folded, with the keys under which they have other spellings. */
export const nameWords = (text: string): string =>
  [fold(text), ...nameKeysIn(text).map((key) => NAME_KEY_MARK + key)].join(' ');

/** Of what the indexes are made of; those of another form are made anew. */
const FORM = '3';

/** Gives a connection the functions that the indexes are made with. */
export function registerFunctions(db: Database): void {
  db.function('fold', { deterministic: true }, (text) =>
    typeof text === 'string' ? fold(text) : '',
  );
  db.function('name_words', { deterministic: true }, (text) =>
    typeof text === 'string' ? nameWords(text) : '',
  );
}

/** Quotes that are read in one go. */
const AT_ONCE = 500;

const lastQuote = (db: Database): number =>
  db.prepare<[], number | null>('SELECT max(id) FROM quote').pluck().get() ?? 0;

/** Fills the columns, and keeps index and columns in step on a connection that watches writes. */
export function createIndexer(
  db: Database,
  columns: ReturnType<typeof createColumns>,
): QuoteIndexer {
  registerFunctions(db);
  const cache = columnCache(db);
  const facts = factStatements(db);
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

  const form = db.prepare<[], string>("SELECT value FROM setting WHERE name = 'index'").pluck();
  const setForm = db.prepare("INSERT OR REPLACE INTO setting (name, value) VALUES ('index', ?)");

  const stored = cache.read();
  if (stored) columns.restore(stored);
  else for (const each of allFacts(db)) columns.put(each);

  const put = (ids: readonly number[]) => {
    for (const id of ids) columns.remove(id);
    for (const each of facts.of(ids)) columns.put(each);
  };

  let committed: number[] = [];
  return {
    beforeCommit() {
      committed = stale.all();
      if (committed.length === 0) return;
      cache.drop();
      unindex.run();
      index.run();
      clearTexts.run();
      clearQuotes.run();
    },
    afterCommit() {
      put(committed);
      committed = [];
    },
    *ahead(beside, changed, after) {
      // Quotes that are there now are held until then; the others are prepared in the columns.
      const anew: QuoteFacts[] = [];
      const ids: number[] = [];
      const kinds: QuoteFacts['kind'][] = [];
      const take = (read: QuoteFacts) => {
        if (columns.kinds[read.id]) {
          anew.push(read);
          return;
        }
        columns.prepare(read);
        ids.push(read.id);
        kinds.push(read.kind);
      };
      // No statement may be under way between two slices.
      const there = factStatements(beside);
      for (let from = 0; from < changed.length; from += AT_ONCE) {
        for (const each of there.of(changed.slice(from, from + AT_ONCE))) take(each);
        yield;
      }
      const last = after === null ? 0 : lastQuote(beside);
      for (let from = after ?? last; from < last; from += AT_ONCE) {
        for (const each of allFacts(beside, from, from + AT_ONCE)) take(each);
        yield;
      }
      return () => {
        cache.forget();
        for (const id of changed) columns.remove(id);
        for (const each of anew) columns.put(each);
        for (const [index, id] of ids.entries()) columns.show(id, kinds[index]!);
      };
    },
    rebuild() {
      db.exec("INSERT INTO quote_text (quote_text) VALUES ('delete-all')");
      indexAll.run();
      db.exec("INSERT INTO snapshot_text (snapshot_text) VALUES ('delete-all')");
      indexSnapshots(db);
      setForm.run(FORM);
    },
    isOfThisForm: () => form.get() === FORM,
    store: () => cache.write(columns.dump(), columns.all().length),
  };
}
