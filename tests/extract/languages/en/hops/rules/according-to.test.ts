import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'According to aides to Tom Marsh, Ann Lee said: “The talks are over.”',
    'Ann Lee, passed on by aides to Tom Marsh',
  ],
  [
    'According to two officials familiar with the talks, Ann Lee said: “The talks are over.”',
    'Ann Lee, passed on by two officials',
  ],
  ['Ann Lee said the talks were over, according to Reuters.', 'Ann Lee, passed on by Reuters'],
  [
    'Ann Lee, according to Reuters, said the talks were “over and done.”',
    'Ann Lee, passed on by Reuters',
  ],
  [
    '“The talks are over,” Ann Lee told aides, according to two people who were there.',
    'Ann Lee, passed on by two people',
  ],
  [
    'Ann Lee, according to police, said the talks were “over and done.”',
    'Ann Lee, passed on by police',
  ],
  // Behind the comma another begins, not what Roe is.
  [
    'According to Sgt. Bo Roe, the driver said she “only looked down.”',
    'the driver, passed on by Bo Roe',
  ],
  // What is of whom is open, or it is nobody who passes it on.
  [
    'Ann Lee said the river was rising and Tom Marsh said it was not, according to Bo Roe.',
    'Tom Marsh',
  ],
  ['According to a transcript of the call, Ann Lee said: “The talks are over.”', 'Ann Lee'],
  ['According to Tom Marsh, “the talks are over.”', 'Tom Marsh'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
