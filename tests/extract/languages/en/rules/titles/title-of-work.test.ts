import { expect, test } from 'vitest';
import { isTitleOfWork } from '../../../../../../extract/languages/en/rules/titles/title-of-work.ts';

test.each([
  ['The Wind in the Mosses', true],
  ['So It Is', true],
  ['Mosses and Pumps: The Long and Quiet Life of a Small Room in York', true],
  ['Mosses and Pumps and the Long and Quiet Life of a Small Room in York', false],
  ['The wind in the mosses', false],
  ['Mosses', false],
  ['We are late', false],
])('%s is a title: %s', (wording, expected) => {
  expect(isTitleOfWork(wording, wording.match(/\p{L}+/gu) ?? [])).toBe(expected);
});
