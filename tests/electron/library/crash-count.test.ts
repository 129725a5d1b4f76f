import { expect, test } from 'vitest';
import { crashCount } from '../../../electron/library/crash-count.ts';

test.each([
  ['two ends', [0, 1000], [false, false]],
  ['three in a minute', [0, 1000, 59_000], [false, false, true]],
  ['three in more than a minute', [0, 1000, 60_001], [false, false, false]],
  ['a count that begins anew', [0, 1, 2, 3, 4, 5], [false, false, true, false, false, true]],
])('%s', (_what, times, answers) => {
  const isTooOften = crashCount();
  expect(times.map((time) => isTooOften(time))).toEqual(answers);
});
