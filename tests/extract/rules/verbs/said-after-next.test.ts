import { expect, test } from 'vitest';
import { attribute } from '../../../../extract/rules/attribute.ts';
import { read } from '../../../../extract/text/read.ts';
import { createTagger } from '../../../../extract/text/tagger.ts';

const tag = createTagger();

test.each([
  ['“Nobody starts.” “We wait,” said Ada Quill.', 'said-after-next'],
  ['“Nobody starts.” The rain went on. “We wait,” said Ada Quill.', null],
])('%s', (text, rule) => {
  expect(attribute(read(text, tag))[0]?.rule ?? null).toBe(rule);
});
