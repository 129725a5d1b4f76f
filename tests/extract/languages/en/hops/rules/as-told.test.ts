import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'As Tom Marsh tells it, Ann Lee laughed and said: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh',
  ],
  [
    'As Tom Marsh recalled, Ann Lee said: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh',
  ],
  ['As Tom Marsh left, Ann Lee said: “The river will rise.”', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
