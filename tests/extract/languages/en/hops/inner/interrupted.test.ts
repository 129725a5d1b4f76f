import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Ann Lee had promised, Tom Marsh said, that “nobody will sell the river.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'The mayor told him, Tom Marsh said, “to leave the river alone.”',
    'The mayor, passed on by Tom Marsh (said)',
  ],
  ['Ann Lee had walked to the river, Tom Marsh said, “to see it rise.”', 'Tom Marsh'],
  ['In the end, Tom Marsh said, “the river will rise.”', 'Tom Marsh'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
