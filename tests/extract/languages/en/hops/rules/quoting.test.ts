import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Ann Lee was quoted by Reuters as saying: “The talks are over.”',
    'Ann Lee, passed on by Reuters',
  ],
  [
    'Ann Lee was quoted in the Harbour Times as saying “the talks are over.”',
    'Ann Lee, passed on by Harbour Times',
  ],
  [
    'The agency, quoting Ann Lee, said that the talks were over.',
    'Ann Lee, passed on by The agency',
  ],
  ['Ann Lee was quoted as saying “the talks are over.”', 'Ann Lee'],
  ['Reuters, citing two officials, reported that the talks were over.', 'Reuters'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
