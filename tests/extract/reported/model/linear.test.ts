import { expect, test } from 'vitest';
import {
  chanceOf,
  choose,
  readWeights,
  sign,
  weigh,
  writeWeights,
} from '../../../../extract/reported/model/linear.ts';

test('a sign is the same number however its text is put together', () => {
  const [part, number] = ['that', 3];
  expect(sign`opens ${part} ${number}`).toBe(sign`opens that 3`);
  expect(sign`opens ${part}`).not.toBe(sign`opens this`);
});

test('weights are read as they were written, to the hundredth', () => {
  const weights = new Map([
    [sign`b`, -1.25],
    [sign`a`, 0.5],
  ]);
  const read = readWeights(writeWeights(weights));
  expect(read).toEqual(weights);
  expect(weigh(read, [sign`a`, sign`b`, sign`unknown`])).toBe(-0.75);
});

test('no weights are no weights', () => {
  expect(readWeights(writeWeights(new Map())).size).toBe(0);
});

test('the heaviest is chosen, by its share', () => {
  expect(choose([0, 2, 1])).toEqual({ best: 1, share: expect.closeTo(0.665, 3) as number });
  expect(chanceOf(0)).toBe(0.5);
});
