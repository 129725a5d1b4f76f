import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** What a file says of a source otherwise than the library, whose word is kept. */
export interface KeptWord {
  sourceId: number;
  /** A variable of CSL, `type`, `note` or `titleSentence`. */
  field: string;
  /** Of the file. */
  word: string;
}

const digestOf = (word: string): Buffer =>
  createHash('sha256').update(word).digest().subarray(0, 16);

/** Statements on `kept_word`, compiled once per connection. */
export function keptWordStatements(db: Database) {
  const find = db
    .prepare<[number, string, Buffer], number>(
      'SELECT 1 FROM kept_word WHERE source_id = ? AND field = ? AND digest = ?',
    )
    .pluck();
  const add = db.prepare<[number, string, Buffer]>(
    'INSERT INTO kept_word (source_id, field, digest) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return {
    /** Whether the word of the library was kept against this one before. */
    has: ({ sourceId, field, word }: KeptWord): boolean =>
      find.get(sourceId, field, digestOf(word)) === 1,
    /** Remembers that it is kept; part of the caller's transaction. */
    add: ({ sourceId, field, word }: KeptWord): void => {
      add.run(sourceId, field, digestOf(word));
    },
  };
}
