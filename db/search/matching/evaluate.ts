import type { Database } from 'better-sqlite3';
import type { QueryNode } from '../../../query/parse.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { bitsOf, createBits } from './bits.ts';
import { fieldTests, type Test } from './fields.ts';
import type { Occurrences } from '../postings/doclist.ts';
import type { Postings } from '../postings/postings.ts';
import { type KnowsKey, knownNames, toFts } from './fts.ts';
import { readIds } from './joined-ids.ts';

/** A query as its parts are worked off: what the index finds, and what is asked of each hit. */
export interface Plan {
  /** An expression of FTS5; `null` where all quotes are looked at. */
  match: string | null;
  /** The word that is all of `match`; `null` where there is more to it. */
  word: { word: string; prefix: boolean } | null;
  tests: Test[];
}

/** The ids at which something was noted, ascending. */
function idsOf({ times, quotes }: Occurrences): Int32Array {
  const ids = new Int32Array(quotes);
  // Four at a time, since of most words most quotes have none.
  const quads = new Uint32Array(times.buffer, 0, times.length >>> 2);
  let at = 0;
  for (let quad = 0; quad < quads.length; quad++) {
    if (quads[quad] === 0) continue;
    for (let id = quad * 4; id < quad * 4 + 4; id++) if (times[id] !== 0) ids[at++] = id;
  }
  for (let id = quads.length * 4; id < times.length; id++) if (times[id] !== 0) ids[at++] = id;
  return ids;
}

/** Up to so many hits are read one by one; longer lists at once. */
const FEW = 2_000;

/** Finds what a query asks for, without order or filters. */
export function createEvaluator(db: Database, columns: QuoteColumns, postings: Postings) {
  const hitsOf = db
    .prepare<[string], Buffer | null>(
      'SELECT CAST(group_concat(rowid) AS BLOB) FROM quote_text WHERE quote_text MATCH ?',
    )
    .pluck();
  const firstHits = db
    .prepare<[string, number], number>(
      'SELECT rowid FROM quote_text WHERE quote_text MATCH ? LIMIT ?',
    )
    .pluck();
  const lastHits = db
    .prepare<[string], number>(
      'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rowid DESC',
    )
    .pluck();
  const hasKey = db
    .prepare<[string], number>('SELECT 1 FROM quote_text WHERE quote_text MATCH ? LIMIT 1')
    .pluck();
  const testOfField = fieldTests(db, columns);

  const knows: KnowsKey = (key, prefix) =>
    hasKey.get(`{speaker} : "${key}"${prefix ? ' *' : ''}`) === 1;
  const hits = (match: string) => readIds(hitsOf.get(match) ?? null);

  /** The same of one word, where it is in more quotes than are worth asking SQLite for. */
  const hitsOfWord = (match: string, { word, prefix }: NonNullable<Plan['word']>): Int32Array => {
    // A single letter begins so many words that already the first hit takes long.
    const isLetter = prefix && word.length === 1;
    const few = isLetter ? null : firstHits.all(match, FEW + 1);
    if (few !== null && few.length <= FEW) return Int32Array.from(few);
    const into = { times: new Uint8Array(columns.capacity), counted: false, quotes: 0 };
    if (!postings.read(word, prefix, into)) return hits(match);
    return idsOf(into);
  };

  /** The word that a query is, if it is one and no name is found by it in another spelling. */
  const onlyWord = (node: QueryNode): Plan['word'] => {
    if (node.type !== 'words') return null;
    const [word, ...more] = node.words;
    const { prefix } = node;
    if (word === undefined || more.length > 0) return null;
    return knownNames(node, knows) === null ? { word, prefix } : null;
  };

  const test = (node: QueryNode): Test => {
    if (node.type === 'field' && toFts(node, knows) === null) return testOfField(node);
    if (node.type === 'not') {
      const inner = node.of.map((part) => test(part));
      return (id) => !inner.some((part) => part(id));
    }
    const match = toFts(node, knows);
    if (match !== null) return bitsOf(hits(match), columns.capacity).has;
    if (node.type === 'words' || node.type === 'field') return () => false;
    const parts = node.of.map((part) => test(part));
    if (node.type === 'and') return (id) => parts.every((part) => part(id));
    const found = createBits(columns.capacity);
    for (const id of columns.all()) if (parts.some((part) => part(id))) found.add(id);
    return found.has;
  };

  /** What the index can tell of a query at once, and what is left to be asked of each hit. */
  const plan = (node: QueryNode | null): Plan => {
    if (node === null) return { match: null, word: null, tests: [] };
    const parts = node.type === 'and' ? node.of : [node];
    const wanted: string[] = [];
    const unwanted: string[] = [];
    const tests: QueryNode[] = [];
    let word: Plan['word'] = null;
    for (const part of parts) {
      const isNot = part.type === 'not';
      const match = toFts(isNot ? { type: 'or', of: part.of } : part, knows);
      if (match === null) tests.push(part);
      else (isNot ? unwanted : wanted).push(match);
      if (match !== null && wanted.length + unwanted.length === 1) word = onlyWord(part);
    }
    const all = wanted.join(' AND ');
    if (wanted.length === 0 && unwanted.length > 0) {
      const without = bitsOf(hits(unwanted.join(' OR ')), columns.capacity);
      return {
        match: null,
        word: null,
        tests: [(id) => !without.has(id), ...tests.map((part) => test(part))],
      };
    }
    const match = unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
    return {
      match: wanted.length === 0 ? null : match,
      word: wanted.length + unwanted.length === 1 ? word : null,
      tests: tests.map((part) => test(part)),
    };
  };

  return {
    plan,
    knows,
    /** Ids of all that a plan finds, ascending, and how many the index found before the tests. */
    ids({ match, word, tests }: Plan): { ids: Int32Array; matched: number } {
      const found = match === null ? columns.all() : word ? hitsOfWord(match, word) : hits(match);
      const ids =
        tests.length === 0 ? found : found.filter((id) => tests.every((each) => each(id)));
      return { ids, matched: found.length };
    },
    /** Up to so many hits of an expression, in no order that matters. */
    firstHits: (match: string, limit: number) => firstHits.all(match, limit),
    /** Hits of an expression, last added first, as they are asked for. */
    lastHits: (match: string) => lastHits.iterate(match),
  };
}
export type Evaluator = ReturnType<typeof createEvaluator>;
