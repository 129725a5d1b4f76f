import { expect, test } from 'vitest';
import { sentenceBefore } from '../../../../../../extract/languages/en/rules/context/sentence-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill was blunt. “Pumps are not ideal.”', 'Ada Quill'],
  ['The rain went on. “Pumps are not ideal.”', null],
])('%s', (text, expected) => {
  expect(proposed(sentenceBefore, text)).toBe(expected);
});
