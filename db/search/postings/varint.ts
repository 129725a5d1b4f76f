/** Bytes, and how far they were read. */
export interface Cursor {
  bytes: Uint8Array;
  at: number;
}

/** Reads a variable-length integer of SQLite's file format: seven bits a byte, the highest first. */
export function readVarint(cursor: Cursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++]!;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let read = 1; ; read++) {
    byte = bytes[cursor.at++]!;
    // The ninth byte is taken whole.
    if (read === 8) return value * 256 + byte;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return value;
  }
}
