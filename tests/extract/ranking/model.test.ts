import { expect, test } from 'vitest';
import { chances, scoreOf } from '../../../extract/ranking/model.ts';

test('a score is the sum of the weights of what is there', () => {
  const weights = new Map([
    ['name', 2],
    ['far', -0.5],
  ]);
  expect(scoreOf(['name', 'far', 'never seen'], weights)).toBe(1.5);
});

test('chances sum to one and keep the order of the scores, however large they are', () => {
  const [most = 0, less = 0, least = 0] = chances([1000, 999, -1000]);
  expect(most + less + least).toBeCloseTo(1);
  expect(most).toBeGreaterThan(less);
  expect(less).toBeGreaterThan(least);
});
