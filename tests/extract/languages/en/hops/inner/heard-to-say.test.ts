import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    '“The river will rise,” Ann Lee was heard to say, according to Tom Marsh.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  ['“The river will rise,” according to Tom Marsh.', 'Tom Marsh'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
