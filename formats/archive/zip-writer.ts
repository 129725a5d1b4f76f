import { Deflate, strToU8 } from 'fflate';
import { crc32 } from '../packed/crc32.ts';

/** 1980-01-01, the earliest that a ZIP can say: the same files give the same bytes. */
const NO_DATE = 33;
/** Sizes stand behind the bytes, and names are UTF-8. */
const FLAGS = 0x08_08;
const DEFLATED = 8;
/** No bytes, deflated. */
const NOTHING = Uint8Array.of(3, 0);
/** More files than this are told in a record of their own (ZIP64). */
const MOST_PLAIN = 0xff_ff;
/** Sizes and places are kept in 32 bits. */
const MAX_BYTES = 0xff_ff_ff_ff;

/** The archive would be larger than 4 GB. */
export class ZipTooLargeError extends Error {
  override readonly name = 'ZipTooLargeError';
}

interface Entry {
  name: Uint8Array;
  at: number;
  crc: number;
  packedSize: number;
  size: number;
}

/** A record of numbers, each with its bytes, little-endian. */
function numbers(fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const record = new Uint8Array(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  const view = new DataView(record.buffer);
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return record;
}

const localHeader = (name: Uint8Array) =>
  numbers([
    [4, 0x04_03_4b_50],
    [2, 20],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, NO_DATE],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, name.length],
    [2, 0],
  ]);

const descriptor = ({ crc, packedSize, size }: Entry) =>
  numbers([
    [4, 0x08_07_4b_50],
    [4, crc],
    [4, packedSize],
    [4, size],
  ]);

const listed = ({ name, at, crc, packedSize, size }: Entry) =>
  numbers([
    [4, 0x02_01_4b_50],
    [2, 20],
    [2, 20],
    [2, FLAGS],
    [2, DEFLATED],
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, packedSize],
    [4, size],
    [2, name.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  ]);

/** Where the list of files is, and how many there are. */
function ending(count: number, size: number, at: number): Uint8Array[] {
  const plain = numbers([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, MOST_PLAIN)],
    [2, Math.min(count, MOST_PLAIN)],
    [4, size],
    [4, at],
    [2, 0],
  ]);
  if (count < MOST_PLAIN) return [plain];
  const large = numbers([
    [4, 0x06_06_4b_50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, at],
  ]);
  const locator = numbers([
    [4, 0x07_06_4b_50],
    [4, 0],
    [8, at + size],
    [4, 1],
  ]);
  return [large, locator, plain];
}

/**
 * Writes a ZIP as its files come, so that none is held whole. Each is packed; the same pieces give
 * the same bytes.
 *
 * @param emit - Gets the bytes of the archive one after another.
 */
export function zipWriter(emit: (bytes: Uint8Array) => void) {
  const entries: Entry[] = [];
  let offset = 0;
  const put = (bytes: Uint8Array) => {
    offset += bytes.length;
    if (offset > MAX_BYTES) throw new ZipTooLargeError('A ZIP of more than 4 GB.');
    emit(bytes);
  };
  return {
    /** Begins a file; the one before must have been ended. */
    begin: (path: string) => {
      const entry: Entry = { name: strToU8(path), at: offset, crc: 0, packedSize: 0, size: 0 };
      put(localHeader(entry.name));
      put(entry.name);
      const take = (packed: Uint8Array) => {
        entry.packedSize += packed.length;
        put(packed);
      };
      // Its tables are large, and many a file is empty.
      let deflate: Deflate | null = null;
      return {
        push: (bytes: Uint8Array): void => {
          if (bytes.length === 0) return;
          entry.crc = crc32(bytes, entry.crc);
          entry.size += bytes.length;
          if (entry.size > MAX_BYTES) throw new ZipTooLargeError('A file of more than 4 GB.');
          deflate ??= new Deflate({ level: 6 }, take);
          deflate.push(bytes);
        },
        end: (): void => {
          if (deflate) deflate.push(new Uint8Array(), true);
          else take(NOTHING);
          put(descriptor(entry));
          entries.push(entry);
        },
      };
    },
    /** Writes the list of files; answers how large the archive is. */
    finish: (): number => {
      const at = offset;
      for (const entry of entries) {
        put(listed(entry));
        put(entry.name);
      }
      for (const record of ending(entries.length, offset - at, at)) put(record);
      return offset;
    },
  };
}
