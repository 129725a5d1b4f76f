import type { Database } from 'better-sqlite3';
import { fold } from '../../query/words/fold.ts';
import { nameWords, registerFunctions, watchWrites } from './index-quotes.ts';
import { INDEX_ROWS, SOURCE_WORDS, SPEAKER_WORDS } from './index-rows.ts';
import { watchSnapshots } from './snapshots.ts';

/** Quotes that are indexed anew in one go. */
const SLICE = 1000;

/**
 * Makes a connection beside the main one note which quotes its writes concern, and index them anew
 * in slices, between which the caller may do other things.
 */
export function indexInSlices(db: Database) {
  registerFunctions(db);
  watchWrites(db);
  watchSnapshots(db);
  const endOfSlice = db
    .prepare<[after: number], number | null>(
      `SELECT max(id) FROM (SELECT id FROM temp.stale_text WHERE id > ? ORDER BY id LIMIT ${SLICE})`,
    )
    .pluck();
  const within = '(SELECT id FROM temp.stale_text WHERE id > @after AND id <= @last)';
  const unindex = db.prepare<{ after: number; last: number }>(
    `DELETE FROM quote_text WHERE rowid IN ${within}`,
  );
  const index = db.prepare<{ after: number; last: number }>(`
    INSERT INTO quote_text (rowid, wording, speaker, source, note) ${INDEX_ROWS}
    WHERE trashed_at IS NULL AND id IN ${within}`);
  const stale = db.prepare<[], number>('SELECT id FROM temp.stale_quote').pluck();
  return {
    /** Indexes anew what the writes so far concern. */
    *slices(): Generator<void> {
      let after = 0;
      for (let last = endOfSlice.get(after); last; last = endOfSlice.get(after)) {
        unindex.run({ after, last });
        index.run({ after, last });
        after = last;
        yield;
      }
    },
    /** The quotes whose facts or text have changed. */
    stale: (): number[] => stale.all(),
  };
}

/** A new quote as the index needs it. */
export interface IndexedQuote {
  id: number;
  text: string;
  note: string;
  speakers: readonly number[];
  sources: readonly number[];
}

/** Texts of some records of one kind, each worked out once. */
function remembered(
  read: (id: number) => string | undefined,
  make: (text: string) => string,
): (ids: readonly number[]) => string {
  const known = new Map<string, string>();
  return (ids) => {
    const key = ids.join();
    const text = known.get(key) ?? make(ids.map((id) => read(id) ?? '').join('\n'));
    known.set(key, text);
    return text;
  };
}

/** How FTS5 puts its segments together while it is written to, by its own default. */
const MERGING = { automerge: 4, crisismerge: 16, hashsize: 1024 * 1024 };
/**
 * While very many quotes are added this is left to the end: then each word is written twice, and not
 * once a level. The segments are larger, since there can be no more than 2,000.
 */
const NO_MERGING = {
  automerge: 0,
  crisismerge: 1000,
  hashsize: 2 * 1024 * 1024,
};
/** Quotes that are indexed one after another, while what FTS5 has in memory is near. */
const BURST = 500;
/** Pages that are put together in one go. */
const PAGES = 250;

/** The functions that put the segments of the index together. */
function mergeStatements(db: Database) {
  // FTS5 takes whole numbers alone, and those of JavaScript come as others.
  const set = db.prepare<[name: string, value: number]>(
    'INSERT INTO quote_text (quote_text, rank) VALUES (?, CAST(? AS INTEGER))',
  );
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck();
  /** @returns Whether anything was left to be done. */
  const merge = (pages: number): boolean => {
    const before = changes.get() ?? 0;
    set.run('merge', pages);
    // The command itself is one change.
    return (changes.get() ?? 0) - before >= 2;
  };
  return {
    put: (settings: Readonly<Record<string, number>>) => {
      for (const [name, value] of Object.entries(settings)) set.run(name, value);
    },
    /** Puts together what is worth it, or else everything. */
    *slices(all: boolean): Generator<void> {
      for (let isLeft = merge(all ? -PAGES : PAGES); isLeft; isLeft = merge(PAGES)) yield;
    },
  };
}

/**
 * Makes the functions that index quotes which were just added, as `INDEX_ROWS` would, without
 * reading again what the caller has; speakers and sources are read and folded once.
 */
export function newQuoteIndexer(db: Database) {
  const read = (table: string, words: string) =>
    db.prepare<[id: number], string>(`SELECT ${words} FROM ${table} WHERE id = ?`).pluck();
  const [speaker, source] = [read('speaker', SPEAKER_WORDS), read('source', SOURCE_WORDS)];
  const speakerText = remembered((id) => speaker.get(id), nameWords);
  const sourceText = remembered((id) => source.get(id), fold);
  const insert = db.prepare<[number, string, string, string, string]>(
    'INSERT INTO quote_text (rowid, wording, speaker, source, note) VALUES (?, ?, ?, ?, ?)',
  );
  const merging = mergeStatements(db);
  merging.put(NO_MERGING);
  let pending: IndexedQuote[] = [];
  const indexPending = () => {
    for (const { id, text, note, speakers, sources } of pending) {
      const noteText = note === '' ? '' : fold(note);
      insert.run(id, fold(text), speakerText(speakers), sourceText(sources), noteText);
    }
    pending = [];
  };
  return {
    /** Indexes a quote, at the latest in {@link end}. */
    add: (quote: IndexedQuote): void => {
      pending.push(quote);
      if (pending.length >= BURST) indexPending();
    },
    /**
     * To be called when all are added; in slices, between which the caller may do other things.
     *
     * @param isMost - Whether they are a great part of the library: then all of the index is put
     * together, which is fastest to search.
     */
    *end(isMost: boolean): Generator<void> {
      indexPending();
      merging.put(MERGING);
      yield* merging.slices(isMost);
    },
  };
}
