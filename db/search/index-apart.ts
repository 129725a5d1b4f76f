import type { Database } from 'better-sqlite3';
import { fold } from '../../query/words/fold.ts';
import { nameWords, registerFunctions, watchWrites } from './index-quotes.ts';
import { INDEX_ROWS, SOURCE_WORDS, SPEAKER_WORDS } from './index-rows.ts';
import { watchSnapshots } from './snapshots.ts';

/** Quotes that are indexed anew in one go. */
const SLICE = 250;

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

/**
 * Makes the function that indexes quotes which were just added, as `INDEX_ROWS` would, without
 * reading again what the caller has; speakers and sources are read and folded once.
 */
export function newQuoteIndexer(db: Database): (quote: IndexedQuote) => void {
  const read = (table: string, words: string) =>
    db.prepare<[id: number], string>(`SELECT ${words} FROM ${table} WHERE id = ?`).pluck();
  const [speaker, source] = [read('speaker', SPEAKER_WORDS), read('source', SOURCE_WORDS)];
  const speakerText = remembered((id) => speaker.get(id), nameWords);
  const sourceText = remembered((id) => source.get(id), fold);
  const insert = db.prepare<[number, string, string, string, string]>(
    'INSERT INTO quote_text (rowid, wording, speaker, source, note) VALUES (?, ?, ?, ?, ?)',
  );
  return ({ id, text, note, speakers, sources }) => {
    const noteText = note === '' ? '' : fold(note);
    insert.run(id, fold(text), speakerText(speakers), sourceText(sources), noteText);
  };
}
