import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  ['Tom Marsh heard Ann Lee say: “The river will rise.”', 'Ann Lee, passed on by Tom Marsh'],
  ['Tom Marsh heard Ann Lee shout: “The river will rise.”', 'Ann Lee, passed on by Tom Marsh'],
  [
    'Neighbours said they heard the woman cry “the river is rising” at night.',
    'the woman, passed on by Neighbours (said)',
  ],
  [
    'Tom Marsh remembers what Ann Lee used to say: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh (remembers)',
  ],
  ['Tom Marsh heard the river and Ann Lee said: “It will rise.”', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
