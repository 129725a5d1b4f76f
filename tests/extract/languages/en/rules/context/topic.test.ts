import { expect, test } from 'vitest';
import { topic } from '../../../../../../extract/languages/en/rules/context/topic.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['Ada Quill on the “not ideal” pump', 'Ada Quill'],
  ['A new “not ideal” pump', null],
])('%s', (text, expected) => {
  expect(proposed(topic, text)).toBe(expected);
});
