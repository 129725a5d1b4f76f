import { MAX_CHUNK_BYTES } from '../../contract/captures.ts';

/** Bytes in base64, by pieces that no call stack is too small for. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(binary);
}

/** The bytes of a piece. */
export const fromBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** A file in pieces of which each fits into one call. */
export async function* chunksOf(file: Blob, size = MAX_CHUNK_BYTES): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += size)
    yield new Uint8Array(await file.slice(at, at + size).arrayBuffer());
}

/** A size as people read it: "6.5 MB", "340 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${Math.round(bytes / 1000)} kB`;
}
