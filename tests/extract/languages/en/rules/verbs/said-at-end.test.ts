import { expect, test } from 'vitest';
import { saidAtEnd } from '../../../../../../extract/languages/en/rules/verbs/said-at-end.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['The pump is “not ideal” for a town of that size, Ada Quill said.', 'Ada Quill | said'],
  ['The pump is “not ideal” for a town of that size.', null],
])('%s', (text, expected) => {
  expect(proposed(saidAtEnd, text)).toBe(expected);
});
