import { expect, test } from 'vitest';
import { saidAfter } from '../../../../../../extract/languages/en/rules/verbs/said-after.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['“We start at noon,” said Ada Quill.', 'Ada Quill | said'],
  ['“We start at noon,” Ada Quill, a botanist from Leeds, said.', 'Ada Quill | said'],
  ['“We start at noon,” Ada Quill (Leeds) told the council.', 'Ada Quill | told'],
  ['"Who starts?" asked the mayor.', 'the mayor | asked'],
  ["'Nobody starts,' he said on Friday.", 'he | said'],
  ['“We start at noon,” a spokesman for Quill said.', 'a spokesman | said'],
  ['“We start!” Quill, who had come by train, shouted.', 'Quill | shouted'],
  ['“We start at noon.” The hall was full.', null],
  ['The “quiet room” was full, and nobody came.', null],
  ['“We start at noon,” and then rain began.', null],
])('%s', (text, expected) => {
  expect(proposed(saidAfter, text)).toBe(expected);
});
