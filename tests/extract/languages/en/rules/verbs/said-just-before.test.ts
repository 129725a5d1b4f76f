import { expect, test } from 'vitest';
import { saidJustBefore } from '../../../../../../extract/languages/en/rules/verbs/said-just-before.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill said, “We start at noon.”', 'Ada Quill | said'],
  ['Quill called the pump “a menace.”', 'Quill | called'],
  ['Quill told the council that “nobody starts.”', 'Quill | told'],
  ['Quill praised the choir, calling it “the best in Leeds.”', 'Quill | calling'],
  ['With Quill shouting “Start!” the race began.', 'Quill | shouting'],
  ['Quill said on leaving the old town hall in the rain that “nobody starts.”', null],
])('%s', (text, expected) => {
  expect(proposed(saidJustBefore, text)).toBe(expected);
});
