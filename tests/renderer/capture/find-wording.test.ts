import { expect, test } from 'vitest';
import { findWording } from '../../../renderer/capture/article/find-wording.ts';

const text = 'He said “it’s over”. Later,\nhe said (again) “it’s\nover”. It cost $5.00?';

test.each([
  ['it’s over', 0, [9, 18]],
  ["it's over", 0, [9, 18]],
  ['  it’s   over ', 60, [45, 54]],
  ['(again)', 0, [36, 43]],
  ['$5.00?', 0, [65, 71]],
])('%j near %i', (wording, near, span) => {
  expect(findWording(text, wording, near)).toEqual(span);
});

test.each([[''], ['   '], ['it is over'], ['[a-z]+']])('%j does not stand there', (wording) => {
  expect(findWording(text, wording, 0)).toBeNull();
});
