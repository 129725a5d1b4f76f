import { expect, test } from 'vitest';
import { createExtractor } from '../../../../../../extract/index.ts';

const { forReader } = createExtractor();

test.each([
  ['12:34 BST\nAda Quill says mosses wait: “We are late.”', 'We are late.'],
  ['12:34 Ada Quill: “We are late.”', 'We are late.'],
  ['1:05 p.m. “We are late,” Ada Quill said.', 'We are late,'],
  ['Ada Quill: ‘We are late’', 'We are late'],
])('the time of an entry is nobody: %s', (text, words) => {
  expect(forReader(text)).toMatchObject([{ text: words, type: 'direct', speaker: 'Ada Quill' }]);
});
