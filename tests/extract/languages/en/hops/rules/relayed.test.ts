import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Vladimir Putin told Yuri Ushakov, who relayed it to reporters, that the talks were over.',
    'Vladimir Putin, passed on by Yuri Ushakov',
  ],
  [
    'Ann Lee told Tom Marsh, who later passed it on to the council, that the river was rising.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  ['Ann Lee told Tom Marsh, who lives by the river, that the river was rising.', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
