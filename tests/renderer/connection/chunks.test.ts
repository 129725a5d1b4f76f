import { expect, test } from 'vitest';
import { MAX_CHUNK_BYTES } from '../../../contract/captures.ts';
import { chunksOf, sizeInWords, toBase64 } from '../../../renderer/connection/chunks.ts';

test('a file in pieces is the file again, and no piece is too large', async () => {
  const bytes = Uint8Array.from({ length: MAX_CHUNK_BYTES * 2 + 77 }, (_, index) => index % 251);
  const pieces: string[] = [];
  for await (const chunk of chunksOf(new Blob([bytes]))) {
    expect(chunk.length).toBeLessThanOrEqual(MAX_CHUNK_BYTES);
    pieces.push(atob(toBase64(chunk)));
  }
  expect(pieces).toHaveLength(3);
  const back = Uint8Array.from(pieces.join(''), (unit) => unit.charCodeAt(0));
  expect(back).toEqual(bytes);
});

test('an empty file has no pieces', async () => {
  const pieces: Uint8Array[] = [];
  for await (const chunk of chunksOf(new Blob([]))) pieces.push(chunk);
  expect(pieces).toEqual([]);
});

test.each([
  [12, '12 bytes'],
  [2048, '2 kB'],
  [6.2 * 1024 * 1024, '6.5 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
