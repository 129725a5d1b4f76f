import type { Database } from 'better-sqlite3';
import { type ListState, type Occurrences, readList } from './doclist.ts';
import { readStructure, type Segment } from './structure.ts';
import { readVarint } from './varint.ts';

/** Bits of a page's number in its row id; the number of the segment stands above them. */
const PAGE_BITS = 37n;
/** Added to the number of a segment for the pages of what was taken out of it. */
const TOMBSTONES = 1n << 16n;
/** Lengths of beginnings that have an index of their own, in characters; 0 is the index of words. */
const PREFIXES = [0, 2, 3];

const LENGTH_OF_PAGE_HEAD = 4;
/** FTS5 takes no longer token (`FTS5_MAX_TOKEN_SIZE`), and one byte for the index before it. */
const LONGEST_TERM = 32_768 + 1;

interface LiveSegment {
  id: number;
  /** 1 at the ids of quotes that were taken out of it; `null` where none was. */
  gone: Uint8Array | null;
}

/** The terms of one page: where each begins, and where the last of them ends. */
function termStarts(page: Buffer): number[] {
  const starts: number[] = [];
  const cursor = { bytes: page, at: page.readUInt16BE(2) };
  let start = 0;
  while (cursor.at < page.length) {
    start += readVarint(cursor);
    starts.push(start);
  }
  return starts;
}

/**
 * Reads the lists of an FTS5 index itself: in which quotes a word occurs, and how often. SQLite hands
 * out each row by itself, which takes ten times as long where a word is in most of a million quotes
 * (docs/decisions/0012). The format is that of SQLite's `ext/fts5/fts5_index.c`; of any other form
 * nothing is read, and the caller asks SQLite.
 */
export function createPostings(db: Database, table: string) {
  const structure = db.prepare<[], Buffer>(`SELECT block FROM ${table}_data WHERE id = 10`).pluck();
  const startOf = db
    .prepare<[segment: number, term: Buffer], number>(
      `SELECT pgno >> 1 FROM ${table}_idx WHERE segid = ? AND term <= ?
       ORDER BY term DESC LIMIT 1`,
    )
    .pluck();
  const pages = db
    .prepare<[first: bigint, last: bigint], Buffer>(
      `SELECT block FROM ${table}_data WHERE id BETWEEN ? AND ? ORDER BY id`,
    )
    .pluck();
  let known: { record: Buffer; segments: LiveSegment[] | null } | null = null;

  const rangeOf = (segment: bigint, first: number): [bigint, bigint] => [
    (segment << PAGE_BITS) + BigInt(first),
    (segment << PAGE_BITS) + (1n << 31n) - 1n,
  ];

  /** Which quotes were taken out of a segment: hash tables of their ids, a page each. */
  const goneFrom = ({ id, tombstonePages }: Segment): Uint8Array | null => {
    if (tombstonePages === 0) return null;
    const ids: number[] = [];
    for (const page of pages.iterate(...rangeOf(BigInt(id) + TOMBSTONES, 0))) {
      const width = page[0] === 4 ? 4 : 8;
      for (let at = 8; at + width <= page.length; at += width) {
        const gone = width === 4 ? page.readUInt32BE(at) : Number(page.readBigUInt64BE(at));
        if (gone !== 0) ids.push(gone);
      }
    }
    const flags = new Uint8Array(ids.reduce((most, each) => Math.max(most, each), 0) + 1);
    for (const each of ids) flags[each] = 1;
    return flags;
  };

  const segments = (): LiveSegment[] | null => {
    const record = structure.get();
    if (!record) return null;
    if (known?.record.equals(record)) return known.segments;
    const read = readStructure(record)?.map((each) => ({ id: each.id, gone: goneFrom(each) }));
    known = { record, segments: read ?? null };
    return known.segments;
  };

  /** Reads the list of a term, or with `prefix` the lists of all that begin with it. */
  const readSegment = (
    { id, gone }: LiveSegment,
    wanted: Buffer,
    prefix: boolean,
    into: Occurrences,
  ) => {
    const first = startOf.get(id, wanted) ?? 1;
    let state: ListState | null = null;
    const term = Buffer.alloc(LONGEST_TERM);
    for (const page of pages.iterate(...rangeOf(BigInt(id), first))) {
      const size = page.readUInt16BE(2);
      const starts = termStarts(page);
      if (state) {
        const cursor = { bytes: page, at: LENGTH_OF_PAGE_HEAD };
        readList(cursor, starts[0] ?? size, true, state, into, gone);
      }
      for (const [i, start] of starts.entries()) {
        const cursor = { bytes: page, at: start };
        const kept = i === 0 ? 0 : readVarint(cursor);
        const added = readVarint(cursor);
        page.copy(term, kept, cursor.at, cursor.at + added);
        cursor.at += added;
        const length = kept + added;
        const order = term.compare(wanted, 0, wanted.length, 0, Math.min(length, wanted.length));
        const isLonger = length > wanted.length;
        if (order > 0 || (order === 0 && isLonger && !prefix)) return;
        const isWanted = order === 0 && (prefix || !isLonger);
        state = isWanted ? { id: 0, left: 0, found: 0, atColumn: false } : null;
        if (state) readList(cursor, starts[i + 1] ?? size, true, state, into, gone);
      }
    }
  };

  return {
    /**
     * Notes in which quotes a folded word occurs, or words that begin with it.
     *
     * @param into - Holds an entry for every id.
     * @returns false where the index has a form that is not known here: nothing is noted then.
     */
    read(word: string, prefix: boolean, into: Occurrences): boolean {
      const live = segments();
      if (live === null) return false;
      // A beginning that has an index of its own is a whole term there.
      const index = prefix ? Math.max(0, PREFIXES.indexOf(Array.from(word).length)) : 0;
      const wanted = Buffer.from(`${index}${word}`);
      for (const segment of live) readSegment(segment, wanted, prefix && index === 0, into);
      return true;
    },
  };
}
export type Postings = ReturnType<typeof createPostings>;
