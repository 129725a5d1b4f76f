import { expect, test } from 'vitest';
import { saidBefore } from '../../../../../../extract/languages/en/rules/verbs/said-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Quill said the meeting of the old council was “a farce.”', 'Quill | said'],
  [
    'Ada Quill, a botanist, argued on Monday that mosses were “the patient ones” of the wood.',
    'Ada Quill | argued',
  ],
  ['Quill denied the report but admitted the pump was “not ideal.”', 'Quill | admitted'],
  ['The bridge was “not ideal.”', null],
])('%s', (text, expected) => {
  expect(proposed(saidBefore, text)).toBe(expected);
});
