import { expect, test } from 'vitest';
import { agentless } from '../../../../../../extract/languages/en/rules/verbs/agentless.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['With the mosses described as “patient and calm.”', 'nobody | described'],
  ['The hall is widely known as “the cold house.”', 'nobody | known'],
  ['The hall was described by Ada Quill as “a cold house.”', null],
  ['Ada Quill described the hall as “a cold house.”', null],
  ['Ada Quill said the hall was “a cold house.”', null],
])('%s', (text, expected) => {
  expect(proposed(agentless, text)).toBe(expected);
});
