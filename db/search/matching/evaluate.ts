import type { Database } from 'better-sqlite3';
import type { QueryNode } from '../../../query/parse.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { bitsOf, createBits } from './bits.ts';
import { fieldTests, type Test } from './fields.ts';
import { type KnowsKey, toFts } from './fts.ts';
import { readIds } from './joined-ids.ts';

/** A query as its parts are worked off: what the index finds, and what is asked of each hit. */
export interface Plan {
  /** An expression of FTS5; `null` where all quotes are looked at. */
  match: string | null;
  tests: Test[];
}

/** Finds what a query asks for, without order or filters. */
export function createEvaluator(db: Database, columns: QuoteColumns) {
  const hitsOf = db
    .prepare<[string], Buffer | null>(
      'SELECT CAST(group_concat(rowid) AS BLOB) FROM quote_text WHERE quote_text MATCH ?',
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
    if (node === null) return { match: null, tests: [] };
    const parts = node.type === 'and' ? node.of : [node];
    const wanted: string[] = [];
    const unwanted: string[] = [];
    const tests: QueryNode[] = [];
    for (const part of parts) {
      const isNot = part.type === 'not';
      const match = toFts(isNot ? { type: 'or', of: part.of } : part, knows);
      if (match === null) tests.push(part);
      else (isNot ? unwanted : wanted).push(match);
    }
    const all = wanted.join(' AND ');
    if (wanted.length === 0 && unwanted.length > 0) {
      const without = bitsOf(hits(unwanted.join(' OR ')), columns.capacity);
      return { match: null, tests: [(id) => !without.has(id), ...tests.map((part) => test(part))] };
    }
    const match = unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
    return { match: wanted.length === 0 ? null : match, tests: tests.map((part) => test(part)) };
  };

  return {
    plan,
    knows,
    /** Ids of all that a plan finds, ascending. */
    ids({ match, tests }: Plan): Int32Array {
      const found = match === null ? columns.all() : hits(match);
      return tests.length === 0 ? found : found.filter((id) => tests.every((each) => each(id)));
    },
    /** Hits of an expression, last added first, as they are asked for. */
    lastHits: (match: string) => lastHits.iterate(match),
  };
}
export type Evaluator = ReturnType<typeof createEvaluator>;
