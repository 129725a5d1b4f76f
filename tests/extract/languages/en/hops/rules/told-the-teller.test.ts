import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Donald Trump said he had called Vladimir Putin. Putin informed him that the talks were over.',
    'Vladimir Putin, passed on by Donald Trump',
  ],
  [
    'Tom Marsh said he had met Ann Lee on Monday. Lee told him that the river was rising.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  [
    'Ann Lee had not wanted to go, her aide, Tom Marsh, recalled. “The river will rise,” she told him.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  // The reporter may have been there; the council may have heard it; he is somebody else.
  ['Tom Marsh said he was tired. Ann Lee told him that the river was rising.', 'Ann Lee'],
  [
    'Tom Marsh said he had met Ann Lee on Monday. Lee told the council that the river was rising.',
    'Ann Lee',
  ],
  ['Ann Lee said she had met Bo Roe. Roe told him that the river was rising.', 'Bo Roe'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
