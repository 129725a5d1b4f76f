import { expect, test } from 'vitest';
import { headsSection } from '../../../../../../extract/languages/en/rules/titles/heads-section.ts';
import { read } from '../../../../../../extract/text/read.ts';
import { createTagger } from '../../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

test.each([
  ['“We are late.”\nIt rained. “I fear we are late,” said Lee.', true],
  ['“We are late.”\nIt rained. Lee said that we are late.', true],
  ['“We are late.”\nIt rained, and Lee waited.', false],
  ['“We are late,” said Lee.\n“I fear we are late,” she said again.', false],
  [
    '“We are late, and it rains, and nobody told us early that it would.”\nWe are late, and it rains, and nobody told us early that it would.',
    false,
  ],
])('the first quotation is a heading in %s: %s', (text, expected) => {
  expect(headsSection(read(text, tag), 0)).toBe(expected);
});
