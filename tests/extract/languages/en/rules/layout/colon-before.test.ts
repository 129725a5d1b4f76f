import { expect, test } from 'vitest';
import { colonBefore } from '../../../../../../extract/languages/en/rules/layout/colon-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill wrote on Monday:\n“Mosses are patient.”', 'Ada Quill | wrote'],
  ['Ada Quill wrote on Monday.\n“Mosses are patient.”', null],
])('%s', (text, expected) => {
  expect(proposed(colonBefore, text)).toBe(expected);
});
