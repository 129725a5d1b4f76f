import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPostings } from '../../../../db/search/postings/postings.ts';

const COLUMNS = 3;
const IDS = 400;
const WORDS = ['a', 'ab', 'abc', 'abcd', 'b', 'ба', 'баба', 'c', 'ca', 'cab', 'é', 'zz'];

/** @param pageSize - Bytes of a page of the index: a small one makes lists go on over many pages. */
function openIndex(pageSize: number) {
  const db = new Database(':memory:');
  db.exec(`
    CREATE VIRTUAL TABLE quote_text USING fts5 (one, two, three, content = '', contentless_delete = 1,
      tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');
    INSERT INTO quote_text (quote_text, rank) VALUES ('pgsz', ${pageSize});
    CREATE VIRTUAL TABLE temp.occurrence USING fts5vocab (main, quote_text, instance)`);
  return db;
}

type Write =
  | { put: number; texts: string[] }
  | { remove: number }
  | { merge: true }
  | { optimize: true };

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const write: fc.Arbitrary<Write> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      put: fc.integer({ min: 1, max: IDS }),
      texts: fc.array(text, { minLength: COLUMNS, maxLength: COLUMNS }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ remove: fc.integer({ min: 1, max: IDS }) }) },
  { weight: 1, arbitrary: fc.constant({ merge: true } as const) },
  { weight: 1, arbitrary: fc.constant({ optimize: true } as const) },
);

function carryOut(db: Database.Database, writes: readonly Write[]): void {
  const remove = db.prepare('DELETE FROM quote_text WHERE rowid = ?');
  const put = db.prepare('INSERT INTO quote_text (rowid, one, two, three) VALUES (?, ?, ?, ?)');
  for (const each of writes) {
    if ('put' in each) {
      remove.run(each.put);
      put.run(each.put, ...each.texts);
    } else if ('remove' in each) remove.run(each.remove);
    else if ('merge' in each) {
      db.exec("INSERT INTO quote_text (quote_text, rank) VALUES ('merge', 20)");
    } else db.exec("INSERT INTO quote_text (quote_text) VALUES ('optimize')");
  }
}

/** Of every word and beginning, what SQLite finds is what is read here. */
function expectAlike(db: Database.Database): void {
  const postings = createPostings(db, 'quote_text');
  const hits = db.prepare<[string], number>(
    'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rowid',
  );
  const occurrences = db.prepare<[string, string], { doc: number; times: number }>(`
    SELECT doc, count(*) AS times FROM temp.occurrence WHERE term >= ? AND term <= ?
    GROUP BY doc ORDER BY doc`);
  const read = (word: string, prefix: boolean, counted: boolean) => {
    const into = { times: new Uint8Array(IDS + 1), counted, quotes: 0 };
    expect(postings.read(word, prefix, into)).toBe(true);
    const found = [...into.times.entries()].filter(([, times]) => times > 0);
    expect(into.quotes).toBe(found.length);
    return found;
  };
  for (const word of [...WORDS, 'x', 'abcde']) {
    for (const prefix of [false, true]) {
      const ids = hits.pluck().all(`"${word}"${prefix ? ' *' : ''}`);
      expect(read(word, prefix, false).map(([id]) => id)).toEqual(ids);
      const counts = occurrences.all(word, prefix ? `${word}\u{10FFFF}` : word);
      expect(read(word, prefix, true)).toEqual(
        counts.map(({ doc, times }) => [doc, Math.min(255, times)]),
      );
    }
  }
}

test('the lists are those that SQLite reads, whatever was written', () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(
      fc.array(fc.array(write, { minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(64, 200, 4050),
      (transactions, pageSize) => {
        const db = openIndex(pageSize);
        for (const writes of transactions) db.transaction(() => carryOut(db, writes))();
        expectAlike(db);
        db.close();
      },
    ),
    { numRuns: 60 },
  );
});

test('a list of many thousand quotes over many segments', () => {
  const db = openIndex(4050);
  const put = db.prepare('INSERT INTO quote_text (rowid, one) VALUES (?, ?)');
  for (let from = 1; from < 40_000; from += 5_000) {
    db.transaction(() => {
      for (let id = from; id < from + 5_000; id++)
        put.run(id * 7, `common ${id % 3 ? 'other' : 'third third'}`);
    })();
  }
  db.exec('DELETE FROM quote_text WHERE rowid % 11 = 0');
  const postings = createPostings(db, 'quote_text');
  for (const word of ['common', 'third']) {
    const into = { times: new Uint8Array(300_000), counted: true, quotes: 0 };
    postings.read(word, false, into);
    const ids = db
      .prepare<[string], number>(
        'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rowid',
      )
      .pluck()
      .all(word);
    expect([...into.times.entries()].flatMap(([id, times]) => (times > 0 ? [id] : []))).toEqual(
      ids,
    );
    expect(new Set(ids.map((id) => into.times[id]))).toEqual(new Set([word === 'third' ? 2 : 1]));
  }
  db.close();
});

test('an index of another form is left to SQLite', () => {
  const db = new Database(':memory:');
  db.exec("CREATE VIRTUAL TABLE quote_text USING fts5 (one); INSERT INTO quote_text VALUES ('a')");
  const into = { times: new Uint8Array(10), counted: false, quotes: 0 };
  expect(createPostings(db, 'quote_text').read('a', false, into)).toBe(false);
  expect(into.quotes).toBe(0);
  db.close();
});
