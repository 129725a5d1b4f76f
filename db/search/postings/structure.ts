import { readVarint, type Cursor } from './varint.ts';

/** A part of the index that was written at one time. */
export interface Segment {
  id: number;
  /** Pages with the ids of quotes that were taken out of it since. */
  tombstonePages: number;
}

/** Marks a structure that counts where rows come from: what `contentless_delete` writes. */
const WITH_ORIGINS = 0xff000001;

/**
 * Reads the structure record of an FTS5 index (row 10 of its data table; SQLite's
 * `ext/fts5/fts5_index.c`, "STRUCTURE RECORD"): its segments. `null` where it has another form than
 * the one that is known here.
 */
export function readStructure(record: Buffer): Segment[] | null {
  if (record.length < 8 || record.readUInt32BE(4) !== WITH_ORIGINS) return null;
  const cursor: Cursor = { bytes: record, at: 8 };
  const next = () => readVarint(cursor);
  const levels = next();
  const total = next();
  next(); // Counts writes.
  const segments: Segment[] = [];
  for (let level = 0; level < levels; level++) {
    next(); // How many of them are being merged.
    for (let left = next(); left > 0; left--) {
      const id = next();
      // First and last page, then the origins.
      for (let skipped = 0; skipped < 4; skipped++) next();
      const tombstonePages = next();
      // Entries that were taken out, and that are there.
      next();
      next();
      segments.push({ id, tombstonePages });
    }
  }
  return segments.length === total && cursor.at === record.length ? segments : null;
}
