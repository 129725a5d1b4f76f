import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Tom Marsh passed along a message from Ann Lee, who wrote that the river was “high and rising.”',
    'Ann Lee, passed on by Tom Marsh',
  ],
  ['Tom Marsh read a novel by Ann Lee, who wrote that the river was “high and rising.”', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
