import { Inflate } from 'fflate';
import { ArticleError, damaged } from '../article/errors.ts';
import { centralDirectory, type ZipEntry } from './central-directory.ts';
import { crc32 } from './crc32.ts';

/** Files of an archive that is held in memory, taken out by name. */
export interface Archive {
  has(name: string): boolean;
  /**
   * @returns `null` where there is no such file.
   * @throws {ArticleError} DAMAGED, ENCRYPTED or TOO_LARGE.
   */
  read(name: string): Uint8Array | null;
}

/** Bytes of one file, and of all that are taken out together. */
const MAX_ENTRY = 50_000_000;
const MAX_TOTAL = 200_000_000;
/** How many times its packed size a file may have, once it has {@link SMALL} bytes. */
const MAX_RATIO = 200;
const SMALL = 1_000_000;
/** Packed bytes that are inflated at a time: at most a thousandfold comes out before it is counted. */
const PIECE = 16_384;

const DOES_NOT_FIT = 'What is in this file is not what its list says';

/**
 * Opens a ZIP archive. What its list says of sizes is checked while inflating and never trusted.
 *
 * @throws {ArticleError} DAMAGED or TOO_LARGE.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = centralDirectory(bytes);
  let total = 0;
  return {
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.isEncrypted) throw locked();
      if (entry.size > MAX_ENTRY || total + entry.size > MAX_TOTAL) throw tooMuch();
      const content = unpack(entry, packedBytes(bytes, entry));
      total += content.length;
      if (content.length !== entry.size || crc32(content) !== entry.crc) {
        throw damaged(DOES_NOT_FIT);
      }
      return content;
    },
  };
}

/** An entry's own header repeats its name, whose length tells where its bytes begin. */
function packedBytes(bytes: Uint8Array, { name, at, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04_03_4b_50) {
    throw damaged(DOES_NOT_FIT);
  }
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const own = new TextDecoder().decode(bytes.subarray(at + 30, nameEnd));
  if (own !== name || start + packedSize > bytes.length) throw damaged(DOES_NOT_FIT);
  return bytes.subarray(start, start + packedSize);
}

function unpack({ method, size }: ZipEntry, packed: Uint8Array): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged('This file is packed in a way that Dixit does not read');
  const most = packed.length * MAX_RATIO;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > SMALL && length > most) throw tooMuch();
    if (length > size) throw damaged(DOES_NOT_FIT);
    pieces.push(piece);
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE) {
      inflate.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ArticleError ? error : damaged(DOES_NOT_FIT);
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function locked(): ArticleError {
  return new ArticleError(
    'ENCRYPTED',
    'This file is locked with a password, so nothing was taken from it: save it without one, or paste its text.',
  );
}

function tooMuch(): ArticleError {
  return new ArticleError(
    'TOO_LARGE',
    'Unpacked, this file would be larger than any article, so nothing was taken from it: paste its text instead.',
  );
}
