import type { Database } from 'better-sqlite3';
import type { QueryNode } from '../../../query/parse.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { bitsOf } from '../matching/bits.ts';
import type { Postings } from '../postings/postings.ts';

/** Free parameters of BM25 (Robertson and Zaragoza 2009, section 3.2), as SQLite has them. */
const K1 = 1.2;
const B = 0.75;
/** Characters of a wording that count as a word, so that short names weigh little as well. */
const MARGIN = 20;

/** A word that makes a hit better the rarer it is and the more often it occurs. */
interface Scored {
  word: string;
  prefix: boolean;
}

/** The words that a query looks for, each once. */
function scoredWords(node: QueryNode | null): Scored[] {
  if (node === null || node.type === 'not') return [];
  if ('of' in node) return node.of.flatMap((part) => scoredWords(part));
  const values = node.type === 'words' ? [node] : node.values;
  return values.flatMap((value) =>
    'words' in value
      ? value.words.map((word, i) => ({
          word,
          prefix: value.prefix && i === value.words.length - 1,
        }))
      : [],
  );
}

/** The ids with the highest scores, best first; of equal ones the one that was added later. */
export function topOf(ids: Int32Array, scores: Float32Array, limit: number): Int32Array {
  const isWorse = (a: number, b: number) =>
    scores[a]! < scores[b]! || (scores[a] === scores[b] && a < b);
  if (limit >= ids.length) return ids.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
  // A heap whose root is the worst of those that are kept.
  const heap = new Int32Array(limit);
  let size = 0;
  const sink = (id: number) => {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(heap[child + 1]!, heap[child]!)) child++;
      if (!isWorse(heap[child]!, id)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = id;
  };
  const rise = (id: number) => {
    let at = size++;
    for (let above = (at - 1) >> 1; at > 0 && isWorse(id, heap[above]!); above = (at - 1) >> 1) {
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = id;
  };
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (size < limit) rise(id);
    else if (isWorse(heap[0]!, id)) sink(id);
  }
  return heap.toSorted((a, b) => (isWorse(a, b) ? 1 : -1));
}

/** Up to so many hits are ranked by SQLite. */
const FEW = 5_000;

/** What is ranked. */
export interface Ranked {
  /** Hits, ascending. */
  ids: Int32Array;
  /** The expression of FTS5 that found them, and how many it found before filters. */
  match: string | null;
  matched: number;
  node: QueryNode | null;
}

/**
 * Ranks hits by BM25 over the words of a query. Few are ranked by SQLite; of many it looks up the
 * length of each, which takes two thirds of a second where a word is in most of a million quotes, so
 * that these are ranked here, by the length of the wording in characters.
 */
export function createBest(db: Database, columns: QuoteColumns, postings: Postings) {
  const byRank = db
    .prepare<[string], number>(
      'SELECT rowid FROM quote_text WHERE quote_text MATCH ? ORDER BY rank, rowid DESC',
    )
    .pluck();

  const scoresOf = (ids: Int32Array, node: QueryNode | null): Float32Array | null => {
    const scores = new Float32Array(columns.capacity);
    const into = { times: new Uint8Array(columns.capacity), counted: true, quotes: 0 };
    const { times } = into;
    let total = 0;
    for (let i = 0; i < ids.length; i++) total += columns.lengths[ids[i]!]! + MARGIN;
    const average = total / Math.max(1, ids.length);
    const all = columns.all().length;
    for (const { word, prefix } of scoredWords(node)) {
      times.fill(0);
      into.quotes = 0;
      if (!postings.read(word, prefix, into)) return null;
      const { quotes } = into;
      const rarity = Math.max(1e-6, Math.log((all - quotes + 0.5) / (quotes + 0.5)));
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const often = times[id]!;
        if (often === 0) continue;
        const length = (columns.lengths[id]! + MARGIN) / average;
        scores[id]! += (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
      }
    }
    return scores;
  };

  return ({ ids, match, matched, node }: Ranked, limit: number): Int32Array => {
    const scores = matched <= FEW && match !== null ? null : scoresOf(ids, node);
    if (scores !== null) return topOf(ids, scores, limit);
    if (match === null) return ids;
    const wanted = bitsOf(ids, columns.capacity);
    return Int32Array.from(byRank.all(match)).filter((id) => wanted.has(id));
  };
}
