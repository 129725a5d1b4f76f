import { Inflate } from 'fflate';
import { ArticleError } from '../article/errors.ts';
import { endRecord, listedFiles, type ZipEntry } from '../packed/central-directory.ts';
import { crc32 } from '../packed/crc32.ts';
import { ArchiveError, unsound } from './errors.ts';

/** A file that is read in parts. */
export interface ReadableFile {
  size: number;
  /** A part of it, shorter where it ends. */
  read(from: number, length: number): Uint8Array;
}

/** Files of a ZIP that is never held whole. */
export interface ZipFiles {
  /** Sizes when unpacked, by name. What a name says is compared and never a path. */
  sizes: ReadonlyMap<string, number>;
  /**
   * Unpacks a file piece by piece.
   *
   * @throws {ArchiveError} where it is not what the list says.
   */
  contentOf(name: string): Generator<Uint8Array, void>;
}

/** The last record, its comment, and those before it. */
const MAX_ENDING = 65_535 + 22 + 20;
const MAX_LIST_BYTES = 128_000_000;
const MAX_FILES = 1_000_000;
/** What is unpacked in all: as much as a ZIP can say of its size, and how many times its own size. */
const MAX_TOTAL = 4_294_967_295;
const MAX_RATIO = 200;
/** Below this no ratio is too large. */
const SMALL_TOTAL = 100_000_000;
/** Packed bytes that are inflated at a time: at most a thousandfold comes out before it is counted. */
const PIECE = 32_768;

const DOES_NOT_FIT = 'What is in this archive is not what its list says';
const NO_ZIP = 'This is no archive of Dixit, or it is cut off';

/** Says in the archive's words what is wrong with a ZIP. */
function telling<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ArticleError || error instanceof RangeError) throw unsound(NO_ZIP);
    throw error;
  }
}

interface ListPlace {
  count: number;
  at: number;
  size: number;
}

/** Where the list of files is; of very many files another record tells it (ZIP64). */
function listPlace(file: ReadableFile): ListPlace {
  const start = Math.max(0, file.size - MAX_ENDING);
  const bytes = file.read(start, file.size - start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count < 0xff_ff) {
    const [size, at] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    return { count, size, at };
  }
  if (view.getUint32(end - 20, true) !== 0x07_06_4b_50) throw unsound(NO_ZIP);
  const from = Number(view.getBigUint64(end - 12, true));
  if (from + 56 > file.size) throw unsound(NO_ZIP);
  const record = file.read(from, 56);
  const large = new DataView(record.buffer, record.byteOffset, record.byteLength);
  if (large.getUint32(0, true) !== 0x06_06_4b_50) throw unsound(NO_ZIP);
  const numberAt = (place: number) => Number(large.getBigUint64(place, true));
  return { count: numberAt(32), size: numberAt(40), at: numberAt(48) };
}

/** Refuses files that share bytes, as those of a bomb do, or unpack to more than any library has. */
function checkPlaces(entries: Iterable<ZipEntry>, listAt: number): void {
  let total = 0;
  let end = 0;
  for (const { at, packedSize, size, method, isEncrypted } of [...entries].toSorted(
    (a, b) => a.at - b.at,
  )) {
    if (isEncrypted || (method !== 8 && method !== 0)) {
      throw unsound('A file in this archive is locked, or packed in another way than Dixit does');
    }
    if (at < end) throw unsound(DOES_NOT_FIT);
    end = at + 30 + packedSize;
    total += size;
  }
  if (end > listAt) throw unsound(DOES_NOT_FIT);
  if (total > MAX_TOTAL || (total > SMALL_TOTAL && total > listAt * MAX_RATIO)) {
    throw new ArchiveError(
      'Unpacked, this archive would be larger than any library, so nothing was taken from it.',
    );
  }
}

/**
 * Opens a ZIP. What its list says of sizes and sums is checked while unpacking and never trusted.
 *
 * @throws {ArchiveError}
 */
export function openZip(file: ReadableFile): ZipFiles {
  const entries = telling(() => {
    const { count, at, size } = listPlace(file);
    if (count > MAX_FILES || size > MAX_LIST_BYTES || at + size > file.size) throw unsound(NO_ZIP);
    const list = listedFiles(file.read(at, size), 0, count);
    checkPlaces(list.values(), at);
    return list;
  });
  return {
    sizes: new Map([...entries].map(([name, { size }]) => [name, size])),
    *contentOf(name) {
      const entry = entries.get(name);
      if (!entry) throw unsound(`There is no file “${name}” in this archive`);
      const start = telling(() => startOf(file, entry));
      yield* unpacked(file, entry, start);
    },
  };
}

/** Where the bytes of a file begin: its own header repeats its name, whose length tells. */
function startOf(file: ReadableFile, { name, at }: ZipEntry): number {
  const header = file.read(at, 30);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (view.getUint32(0, true) !== 0x04_03_4b_50) throw unsound(DOES_NOT_FIT);
  const nameLength = view.getUint16(26, true);
  const own = new TextDecoder().decode(file.read(at + 30, nameLength));
  if (own !== name) throw unsound(DOES_NOT_FIT);
  return at + 30 + nameLength + view.getUint16(28, true);
}

function* unpacked(
  file: ReadableFile,
  { method, packedSize, size, crc }: ZipEntry,
  start: number,
): Generator<Uint8Array, void> {
  let length = 0;
  let sum = 0;
  let pieces: Uint8Array[] = [];
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > size) throw unsound(DOES_NOT_FIT);
    sum = crc32(piece, sum);
    // What inflates gives is used again for the next piece.
    pieces.push(piece.slice());
  };
  const inflate = new Inflate(take);
  for (let from = 0; from < packedSize; from += PIECE) {
    const packed = file.read(start + from, Math.min(PIECE, packedSize - from));
    if (method === 0) take(packed);
    else push(inflate, packed, from + PIECE >= packedSize);
    yield* pieces;
    pieces = [];
  }
  if (length !== size || sum !== crc) throw unsound(DOES_NOT_FIT);
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch (error) {
    throw error instanceof ArchiveError ? error : unsound(DOES_NOT_FIT);
  }
}
