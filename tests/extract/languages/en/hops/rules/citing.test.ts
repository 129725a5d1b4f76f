import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Reuters reported on Friday, citing Ann Lee, that Tom Marsh had called the plan “a slow disgrace.”',
    'Tom Marsh, passed on by Reuters, Ann Lee',
  ],
  [
    'Reuters reported on Friday, citing the cold, that Tom Marsh had called the plan “a slow disgrace.”',
    'Tom Marsh, passed on by Reuters (reported)',
  ],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
