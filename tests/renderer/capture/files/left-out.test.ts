import { expect, test } from 'vitest';
import { numberParagraphs } from '../../../../contract/articles/paragraphs.ts';
import { begunAt, toggled } from '../../../../renderer/capture/paragraphs/left-out.ts';

/** Paragraphs begin at 0, 2, 4 and 6. */
const TEXT = 'a\nb\nc\nd';

test.each([
  [[], 1, [2]],
  [[2], 1, []],
  [[0, 4], 1, [0, 2, 4]],
])('of %j without paragraph %i are left out %j', (leftOut, index, expected) => {
  expect(toggled(numberParagraphs(TEXT, leftOut), index)).toEqual(expected);
});

test.each([
  [[], 2, [0, 2]],
  [[2, 4], 2, [0, 2]],
  [[0, 6], 0, [6]],
])('of %j where numbers begin at paragraph %i are left out %j', (leftOut, index, expected) => {
  expect(begunAt(numberParagraphs(TEXT, leftOut), index)).toEqual(expected);
});
