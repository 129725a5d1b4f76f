import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Tom Marsh said he had been told by Ann Lee that the river was “high and rising.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'Tom Marsh said he had heard from Ann Lee that the river was “high and rising.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  ['Tom Marsh was told by the council that the river was “high and rising.”', 'the council'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
