import type { Database } from 'better-sqlite3';
import type { QueryNode } from '../../../query/parse.ts';
import type { QuoteColumns } from '../columns/columns.ts';
import { readIds } from '../matching/joined-ids.ts';

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

/** Gives this connection a table of where in the index each word occurs. */
export function placeWords(db: Database): void {
  db.exec('CREATE VIRTUAL TABLE temp.quote_word_at USING fts5vocab(main, quote_text, instance)');
}

/**
 * Ranks hits by BM25 over the words of a query: SQLite's own takes two thirds of a second where a
 * word is in most of a million quotes, since it looks up the length of each.
 */
export function createBest(db: Database, columns: QuoteColumns) {
  // Each occurrence, by its quote: one text, since a million rows take ten times as long.
  const same = db
    .prepare<[string], Buffer | null>(
      'SELECT CAST(group_concat(doc) AS BLOB) FROM temp.quote_word_at WHERE term = ?',
    )
    .pluck();
  const begun = db
    .prepare<[string, string], Buffer | null>(
      'SELECT CAST(group_concat(doc) AS BLOB) FROM temp.quote_word_at WHERE term >= ? AND term < ?',
    )
    .pluck();

  return (ids: Int32Array, node: QueryNode | null, limit: number): Int32Array => {
    const scores = new Float32Array(columns.capacity);
    const times = new Uint8Array(columns.capacity);
    let total = 0;
    for (let i = 0; i < ids.length; i++) total += columns.lengths[ids[i]!]! + MARGIN;
    const average = total / Math.max(1, ids.length);
    for (const { word, prefix } of scoredWords(node)) {
      const docs = prefix ? begun.get(word, `${word}\u{10FFFF}`) : same.get(word);
      if (!docs) continue;
      times.fill(0);
      let found = 0;
      for (const id of readIds(docs)) {
        if (times[id] === 0) found++;
        if (times[id]! < 255) times[id]!++;
      }
      const all = columns.all().length;
      const rarity = Math.max(1e-6, Math.log((all - found + 0.5) / (found + 0.5)));
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const often = times[id]!;
        if (often === 0) continue;
        const length = (columns.lengths[id]! + MARGIN) / average;
        scores[id]! += (rarity * often * (K1 + 1)) / (often + K1 * (1 - B + B * length));
      }
    }
    return topOf(ids, scores, limit);
  };
}
