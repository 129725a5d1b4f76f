import type { Database } from 'better-sqlite3';

/** In how many quotes of a library words stand, whether in the wording or beside it. */
export interface Frequencies {
  quotes: number;
  /** Exactly, read from the index. */
  of(word: string): number;
}

export function frequenciesIn(db: Database): Frequencies {
  const count = db
    .prepare<[string], number>('SELECT count(*) FROM quote_text WHERE quote_text MATCH ?')
    .pluck();
  return {
    quotes: db.prepare<[], number>('SELECT count(*) FROM quote').pluck().get() ?? 0,
    of: (word) => count.get(`"${word}"`) ?? 0,
  };
}
