import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { linesOf, textOf } from '../../../formats/archive/lines.ts';
import { openZip, type ReadableFile } from '../../../formats/archive/zip-reader.ts';
import { zipWriter } from '../../../formats/archive/zip-writer.ts';
import { openArchive } from '../../../formats/packed/zip.ts';
import { randomFrom } from '../../support/random.ts';

const fileOf = (bytes: Uint8Array): ReadableFile => ({
  size: bytes.length,
  read: (from, length) => bytes.subarray(from, from + length),
});

function written(files: Iterable<readonly [name: string, content: Uint8Array]>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = zipWriter((bytes) => pieces.push(bytes.slice()));
  for (const [name, content] of files) {
    const file = zip.begin(name);
    for (let at = 0; at < content.length; at += 70_000)
      file.push(content.subarray(at, at + 70_000));
    file.end();
  }
  const size = zip.finish();
  const bytes = Buffer.concat(pieces);
  expect(bytes.length).toBe(size);
  return new Uint8Array(bytes);
}

const contentOf = (zip: Uint8Array, name: string) =>
  Buffer.concat([...openZip(fileOf(zip)).contentOf(name)]);

test('what is written is read, here and elsewhere', () => {
  const random = randomFrom(3);
  const noise = Uint8Array.from({ length: 300_000 }, () => random() * 256);
  const files = { 'a/ü.txt': Buffer.from('x'.repeat(500_000)), noise, empty: new Uint8Array() };
  const zip = written(Object.entries(files));
  const outside = unzipSync(zip);
  const inside = openArchive(zip);
  for (const [name, content] of Object.entries(files)) {
    expect(Buffer.compare(contentOf(zip, name), content)).toBe(0);
    expect(Buffer.compare(outside[name]!, content)).toBe(0);
    expect(Buffer.compare(inside.read(name)!, content)).toBe(0);
  }
  expect(Buffer.compare(written(Object.entries(files)), zip)).toBe(0);
});

test('more files than a plain list can have', () => {
  const many = Array.from(
    { length: 66_000 },
    (_, n) => [`f${n}`, Buffer.from(n % 6000 === 5999 ? String(n) : '')] as const,
  );
  const zip = written(many);
  expect(openZip(fileOf(zip)).sizes.size).toBe(66_000);
  expect(contentOf(zip, 'f65999').toString()).toBe('65999');
  expect(contentOf(zip, 'f65998').toString()).toBe('');
});

/** A ZIP with a field of its list changed. */
function forged(change: (view: DataView, list: number, end: number) => void): Uint8Array {
  const zip = zipSync({ a: Buffer.from('a'.repeat(1000)), b: Buffer.from('b') });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  change(view, view.getUint32(end + 16, true), end);
  return zip;
}

test.each<[string, Parameters<typeof forged>[0]]>([
  ['a size that is too small', (view, list) => view.setUint32(list + 24, 10, true)],
  ['a size that is too large', (view, list) => view.setUint32(list + 24, 2000, true)],
  ['a packed size beyond the file', (view, list) => view.setUint32(list + 20, 1e9, true)],
  ['another sum', (view, list) => view.setUint32(list + 16, 1, true)],
  ['another method', (view, list) => view.setUint16(list + 10, 12, true)],
  ['a lock', (view, list) => view.setUint16(list + 8, 1, true)],
  ['a place beyond the file', (view, list) => view.setUint32(list + 42, 1e9, true)],
  ['a list beyond the file', (view, _, end) => view.setUint32(end + 16, 1e9, true)],
  ['more files than there are', (view, _, end) => view.setUint16(end + 10, 9, true)],
  ['a larger list told elsewhere', (view, _, end) => view.setUint16(end + 10, 0xff_ff, true)],
])('%s is refused', (_, change) => {
  expect(() => contentOf(forged(change), 'a')).toThrow(/nothing was taken/u);
});

test('files that share their bytes, and what grows beyond measure, are refused', () => {
  const shared = forged((view, list) => {
    const second = list + 46 + 1;
    view.setUint32(second + 42, view.getUint32(list + 42, true), true);
  });
  expect(() => openZip(fileOf(shared))).toThrow(/not what its list says/u);
  const bomb = zipSync({ zeros: new Uint8Array(120_000_000) });
  expect(() => openZip(fileOf(bomb))).toThrow(/larger than any library/u);
});

test('lines and texts are what they were, wherever they are cut', () => {
  const text = '\ufeffeins\nzwei ü€😀\n\u2028\u0085drei\n';
  const bytes = Buffer.from(text);
  for (const size of [1, 2, 3, 5, 100]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.subarray(n * size, (n + 1) * size),
    );
    expect([...linesOf('a', pieces)].flat()).toEqual(text.split('\n').slice(0, -1));
    expect(textOf('a', pieces)).toBe(text);
  }
  expect(() => [...linesOf('a', [Buffer.from('no end')])]).toThrow(/cut off/u);
  expect(() => textOf('a', [Buffer.from([0xc3])])).toThrow(/not in UTF-8/u);
});
