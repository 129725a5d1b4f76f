import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFrameReader, toFrame } from '../../../backend/door/frames.ts';

test('texts come out as they went in, however the stream cuts them', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sent, cuts) => {
      const stream = Buffer.concat(sent.map(toFrame));
      const reader = createFrameReader();
      const received: string[] = [];
      for (let at = 0, piece = 0; at < stream.length; piece += 1) {
        const end = at + (cuts[piece % cuts.length] ?? 1);
        received.push(...reader.read(stream.subarray(at, end), 1_000_000));
        at = end;
      }
      expect(received).toEqual(sent);
    }),
  );
});

test('a text that is too long is refused by its length alone', () => {
  const reader = createFrameReader();
  expect(() => reader.read(toFrame('x'.repeat(11)).subarray(0, 4), 10)).toThrow(RangeError);
});

test('a second text that is too long is refused too', () => {
  const reader = createFrameReader();
  const stream = Buffer.concat([toFrame('short'), toFrame('x'.repeat(11)).subarray(0, 4)]);
  expect(() => reader.read(stream, 10)).toThrow(RangeError);
});
