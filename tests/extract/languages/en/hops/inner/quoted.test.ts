import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'The Harbour Times quoted Ann Lee as saying that the river was “high and rising.”',
    'Ann Lee, passed on by Harbour Times (quoted)',
  ],
  [
    'The Harbour Times cited a witness, Ann Lee, as saying that the river was “high and rising.”',
    'Ann Lee, passed on by Harbour Times (cited)',
  ],
  [
    'Reuters, citing Ann Lee, said the river was “high and rising.”',
    'Ann Lee, passed on by Reuters',
  ],
  ['Ann Lee quoted the report and then said the river was “high and rising.”', 'Ann Lee'],
  ['Ann Lee, citing the cold, said the river was “high and rising.”', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
