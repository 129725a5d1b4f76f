import { readVarint, type Cursor } from './varint.ts';

/** In which quotes a word occurs, and how often: by the id of the quote, 255 for more. */
export interface Occurrences {
  times: Uint8Array;
  /** Whether it is asked how often; otherwise 1 stands where it occurs. */
  counted: boolean;
  /** In how many quotes. */
  quotes: number;
}

/** How far a list of quotes is, which may go on over any number of pages. */
export interface ListState {
  id: number;
  /** Bytes of the positions in the present quote that are on the next page. */
  left: number;
  /** Of the present quote. */
  found: number;
  /** Whether the next byte of positions names a column. */
  atColumn: boolean;
}

/** Counts the positions in a part of a list of positions; 1 announces the number of a column. */
function countPositions(bytes: Uint8Array, from: number, to: number, state: ListState): void {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) continue;
    const isWhole = at === from || bytes[at - 1]! < 0x80;
    if (state.atColumn) state.atColumn = false;
    else if (byte === 1 && isWhole) state.atColumn = true;
    else state.found++;
  }
}

/**
 * Reads a list of quotes as far as it stands on one page: ids as differences, the first on a page in
 * full, each before its positions (SQLite's `ext/fts5/fts5_index.c`, "DOCLIST FORMAT").
 *
 * @param into - What is found is noted here, but for those in `gone`.
 * @param end - Where the list, or the page, ends.
 * @param first - Whether the first id has no other before it on the page.
 */
export function readList(
  cursor: Cursor,
  end: number,
  first: boolean,
  state: ListState,
  into: Occurrences,
  gone: Uint8Array | null,
): void {
  const { bytes } = cursor;
  const { times, counted } = into;
  let isFirst = first;
  const note = () => {
    const { id } = state;
    if (gone !== null && gone[id] === 1) return;
    const before = times[id]!;
    if (before === 0) into.quotes++;
    times[id] = counted ? Math.min(255, before + state.found) : 1;
  };
  if (state.left > 0) {
    const to = Math.min(end, cursor.at + state.left);
    if (counted) countPositions(bytes, cursor.at, to, state);
    state.left -= to - cursor.at;
    cursor.at = to;
    if (state.left > 0) return;
    if (counted) note();
  }
  while (cursor.at < end) {
    const step = readVarint(cursor);
    state.id = isFirst ? step : state.id + step;
    isFirst = false;
    // The lowest bit tells of a row that was taken out, which this kind of index keeps elsewhere.
    const size = Math.floor(readVarint(cursor) / 2);
    const to = Math.min(end, cursor.at + size);
    state.left = size - (to - cursor.at);
    if (!counted) note();
    else {
      state.found = 0;
      state.atColumn = false;
      countPositions(bytes, cursor.at, to, state);
      if (state.left === 0) note();
    }
    cursor.at = to;
  }
}
