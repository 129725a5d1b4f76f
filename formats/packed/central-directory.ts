import { ArticleError, damaged } from '../article/errors.ts';

/** Entries that an archive may have; a long e-book has some hundreds. */
const MAX_ENTRIES = 2000;

/** A file in an archive, as the archive's list has it. Sizes in bytes. */
export interface ZipEntry {
  /** Looked up in the list and compared; never a path. */
  name: string;
  method: number;
  isEncrypted: boolean;
  packedSize: number;
  size: number;
  crc: number;
  /** Where its own header begins. */
  at: number;
}

const CUT_OFF = 'This file is cut off or damaged';

/** Stands for a number that is told elsewhere, as only files beyond 4 GB need. */
const ELSEWHERE = 0xff_ff_ff_ff;

/**
 * The list of an archive's files, which stands at its end.
 *
 * @throws {ArticleError} DAMAGED, or TOO_LARGE where they are too many.
 */
export function centralDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) {
    throw new ArticleError(
      'TOO_LARGE',
      `There are ${count} files in this one, more than the ${MAX_ENTRIES} that Dixit reads, so nothing was taken from it: paste the text instead.`,
    );
  }
  return listedFiles(bytes.subarray(0, end), view.getUint32(end + 16, true), count);
}

/**
 * The files that a list has.
 *
 * @param bytes - Up to the end of the list.
 * @param start - Where it begins in them.
 * @throws {ArticleError} DAMAGED
 */
export function listedFiles(
  bytes: Uint8Array,
  start: number,
  count: number,
): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02_01_4b_50) {
      throw damaged(CUT_OFF);
    }
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged(CUT_OFF);
    const entry = readEntry(bytes, view, at, nameLength);
    // Which of two files of a name is meant no two programs agree on.
    if (entries.has(entry.name)) throw damaged('Two files in this one have the same name');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipEntry {
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  if ([entry.packedSize, entry.size, entry.at].includes(ELSEWHERE)) throw damaged(CUT_OFF);
  return entry;
}

/**
 * Where the last record begins: behind it there is a comment, whose length it tells.
 *
 * @param view - Of a file, or of its end.
 * @throws {ArticleError} DAMAGED
 */
export function endRecord(view: DataView): number {
  const size = 22;
  for (let at = view.byteLength - size; at >= Math.max(0, view.byteLength - size - 65_535); at--) {
    if (view.getUint32(at, true) !== 0x06_05_4b_50) continue;
    if (at + size + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged(CUT_OFF);
}
