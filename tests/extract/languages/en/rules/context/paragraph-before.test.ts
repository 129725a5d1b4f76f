import { expect, test } from 'vitest';
import { paragraphBefore } from '../../../../../../extract/languages/en/rules/context/paragraph-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['“Mosses are patient,” said Ada Quill.\n“Pumps are not ideal.”', 'Ada Quill | said'],
  ['Ada Quill went to Leeds.\n“Pumps are not ideal.”', 'Ada Quill'],
  ['“Pumps are not ideal.”', null],
])('%s', (text, expected) => {
  expect(proposed(paragraphBefore, text)).toBe(expected);
});
