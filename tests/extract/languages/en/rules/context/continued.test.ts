import { expect, test } from 'vitest';
import { continued } from '../../../../../../extract/languages/en/rules/context/continued.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['“Mosses are patient,” said Ada Quill. “They wait.”', 'Ada Quill | said'],
  ['“Mosses are patient,” she said, “and,\n“what is more, they wait.”', 'she | said'],
  ['Ada Quill said: “Mosses are patient.\n“They wait.”', 'Ada Quill | said'],
  ['“Mosses are patient,” said Ada Quill.\nThe pump is “not ideal.”', null],
])('%s', (text, expected) => {
  expect(proposed(continued, text)).toBe(expected);
});
