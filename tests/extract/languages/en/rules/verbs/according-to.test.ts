import { expect, test } from 'vitest';
import { accordingTo } from '../../../../../../extract/languages/en/rules/verbs/according-to.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['The pump is “not ideal,” according to Ada Quill.', 'Ada Quill | according to'],
  ['According to the council, the pump is “not ideal.”', 'the council | According to'],
  ['The pump is “not ideal.”', null],
])('%s', (text, expected) => {
  expect(proposed(accordingTo, text)).toBe(expected);
});
