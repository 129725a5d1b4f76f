import type { Database } from 'better-sqlite3';
import type { QueryNode } from '../../../query/parse.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { bitsOf, createBits } from './bits.ts';
import { fieldTests, type Test } from './fields.ts';
import type { Occurrences } from '../postings/doclist.ts';
import type { Postings } from '../postings/postings.ts';
import { type KnowsKey, knownNames, toFts } from './fts.ts';
import { readIds } from './joined-ids.ts';
import { remembered } from '../remembered.ts';

/** A word of the index, or the beginning of words. */
interface Term {
  word: string;
  prefix: boolean;
}

/** A query as its parts are worked off: what the index finds, and what is asked of each hit. */
export interface Plan {
  /** An expression of FTS5; `null` where all quotes are looked at. */
  match: string | null;
  /** Lists of the index which together are all of `match`; `null` where there is more to it. */
  lists: readonly Term[] | null;
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

/** Those of some ids that pass all tests. Without `filter`, which takes twice as long for a million. */
function passing(ids: Int32Array, tests: readonly Test[]): Int32Array {
  if (tests.length === 0) return ids;
  const found = new Int32Array(ids.length);
  let size = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    let passes = true;
    for (let at = 0; passes && at < tests.length; at++) passes = tests[at]!(id);
    if (passes) found[size++] = id;
  }
  return found.slice(0, size);
}

/** Up to so many hits are read one by one; longer lists at once. */
const FEW = 2_000;

/** Finds what a query asks for, without order or filters. */
export function createEvaluator(
  db: Database,
  columns: QuoteColumns,
  postings: Postings,
  revision: () => number,
) {
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

  // Keys of names stand in no other column.
  const keys = remembered((match: string) => hasKey.get(match) === 1, revision);
  const knows: KnowsKey = (key, prefix) => keys()(`"${key}"${prefix ? ' *' : ''}`);
  const hits = (match: string) => readIds(hitsOf.get(match) ?? null);

  /** In which quotes one of the words occurs, by id; `null` where the index cannot be read so. */
  const occurrences = (lists: readonly Term[]): Occurrences | null => {
    const into = { times: new Uint8Array(columns.capacity), counted: false, quotes: 0 };
    return lists.every(({ word, prefix }) => postings.read(word, prefix, into)) ? into : null;
  };

  /** The same as `hits`, where they are more than are worth asking SQLite for. */
  const hitsOfLists = (match: string, lists: readonly Term[]): Int32Array => {
    // A single letter begins so many words that already the first hit takes long.
    const isLetter = lists.some(({ word, prefix }) => prefix && word.length === 1);
    const few = isLetter ? null : firstHits.all(match, FEW + 1);
    if (few !== null && few.length <= FEW) return Int32Array.from(few);
    const found = occurrences(lists);
    return found === null ? hits(match) : idsOf(found);
  };

  /** A query of one word: its list, and those of the keys by which names are found by it. */
  const listsOf = (node: QueryNode): readonly Term[] | null => {
    if (node.type !== 'words') return null;
    const [word, ...more] = node.words;
    const { prefix } = node;
    const [keys = [], ...others] = knownNames(node, knows) ?? [];
    if (word === undefined || more.length + others.length > 0) return null;
    return [word, ...keys].map((each) => ({ word: each, prefix }));
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
    if (node === null) return { match: null, lists: null, tests: [] };
    const parts = node.type === 'and' ? node.of : [node];
    const wanted: string[] = [];
    const unwanted: string[] = [];
    const tests: QueryNode[] = [];
    let lists: Plan['lists'] = null;
    for (const part of parts) {
      const isNot = part.type === 'not';
      const match = toFts(isNot ? { type: 'or', of: part.of } : part, knows);
      if (match === null) tests.push(part);
      else (isNot ? unwanted : wanted).push(match);
      if (match !== null && wanted.length + unwanted.length === 1) lists = listsOf(part);
    }
    const all = wanted.join(' AND ');
    if (wanted.length === 0 && unwanted.length > 0) {
      const without = bitsOf(hits(unwanted.join(' OR ')), columns.capacity);
      return {
        match: null,
        lists: null,
        tests: [(id) => !without.has(id), ...tests.map((part) => test(part))],
      };
    }
    const match = unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
    return {
      match: wanted.length === 0 ? null : match,
      lists: wanted.length + unwanted.length === 1 ? lists : null,
      tests: tests.map((part) => test(part)),
    };
  };

  return {
    plan,
    knows,
    occurrences,
    /** Ids of all that a plan finds, ascending, and how many the index found before the tests. */
    ids({ match, lists, tests }: Plan): { ids: Int32Array; matched: number } {
      const found =
        match === null ? columns.all() : lists ? hitsOfLists(match, lists) : hits(match);
      return { ids: passing(found, tests), matched: found.length };
    },
    /** Up to so many hits of an expression, in no order that matters. */
    firstHits: (match: string, limit: number) => firstHits.all(match, limit),
    /** Hits of an expression, last added first, as they are asked for. */
    lastHits: (match: string) => lastHits.iterate(match),
  };
}
export type Evaluator = ReturnType<typeof createEvaluator>;
