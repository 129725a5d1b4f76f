import { expect, test } from 'vitest';
import { topicAfter } from '../../../../../../extract/languages/en/rules/context/topic-after.ts';
import { proposed } from '../proposed.ts';

test.each([
  ['From “not ideal” to worse for Ada Quill.', 'Ada Quill'],
  ['From “not ideal” to worse.', null],
])('%s', (text, expected) => {
  expect(proposed(topicAfter, text)).toBe(expected);
});
