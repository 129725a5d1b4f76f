import { expect, test } from 'vitest';
import { verbBefore } from '../../../../../../extract/languages/en/rules/verbs/verb-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill wanted a pump that was “kind to mosses.”', 'Ada Quill'],
  ['The rain made a noise “kind to mosses.”', null],
])('%s', (text, expected) => {
  expect(proposed(verbBefore, text)).toBe(expected);
});
