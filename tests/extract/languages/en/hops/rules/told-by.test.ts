import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Bo Roe said Tom Marsh had been told by Ann Lee that the river was “high and rising.”',
    'Ann Lee, passed on by Bo Roe (said)',
  ],
  ['Tom Marsh had been told by Ann Lee that the river was “high and rising.”', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
