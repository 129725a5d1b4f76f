import { expect, test } from 'vitest';
import { mergeOrder, nextOpen, rangeOf } from '../../../renderer/capture/all/order.ts';

test.each([
  ['what is decided stays where it was', [1, 2, 3, 4], [1, 3], [1, 2, 3, 4]],
  ['what is new comes where it belongs', [1, 2, 3], [1, 5, 3], [1, 2, 5, 3]],
  ['what was decided first stays first', [1, 2], [2, 7], [1, 2, 7]],
  ['all is new', [], [3, 1], [3, 1]],
])('%s', (_, shown, fresh, order) => {
  expect(mergeOrder(shown, fresh)).toEqual(order);
});

test('a range has both its ends, in either direction', () => {
  expect(rangeOf([4, 5, 6, 7], 6, 5)).toEqual([5, 6]);
  expect(rangeOf([4, 5, 6, 7], 9, 5)).toEqual([5]);
});

test('after the last the next is looked for from the top', () => {
  const isOpen = (id: number) => id < 6;
  expect(nextOpen([4, 5, 6, 7], 5, isOpen)).toBe(4);
  expect(nextOpen([4, 5, 6, 7], 4, isOpen)).toBe(5);
  expect(nextOpen([6, 7], 7, isOpen)).toBe(7);
});
