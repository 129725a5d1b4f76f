import { expect, test } from 'vitest';
import { saidAfterNext } from '../../../../../../extract/languages/en/rules/verbs/said-after-next.ts';
import { read } from '../../../../../../extract/text/read.ts';
import { createTagger } from '../../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

test.each([
  ['“Nobody starts.” “We wait,” said Ada Quill.', true],
  ['“Nobody starts.” The rain went on. “We wait,” said Ada Quill.', false],
])('%s', (text, applies) => {
  expect(saidAfterNext.propose(read(text, tag), 0, []) !== null).toBe(applies);
});
