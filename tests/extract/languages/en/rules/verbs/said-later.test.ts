import { expect, test } from 'vitest';
import { saidLater } from '../../../../../../extract/languages/en/rules/verbs/said-later.ts';
import { read } from '../../../../../../extract/text/read.ts';
import { createTagger } from '../../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

test.each([
  ['“Nobody starts.” The rain went on. “We wait,” said Ada Quill.', true],
  ['“Nobody starts.” The rain went on.\n“We wait,” said Ada Quill.', false],
  ['The sign read “no start.” The rain went on. “We wait,” said Ada Quill.', false],
])('%s', (text, applies) => {
  expect(saidLater.propose(read(text, tag), 0, []) !== null).toBe(applies);
});
