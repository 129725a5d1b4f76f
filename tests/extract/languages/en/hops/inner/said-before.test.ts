import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Tom Marsh said Ann Lee had told him: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'Tom Marsh recalled that Ann Lee once told her: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh (recalled)',
  ],
  [
    'Sources told Tom Marsh that Ann Lee had called the plan “a slow disgrace.”',
    'Ann Lee, passed on by Sources',
  ],
  [
    'Tom Marsh said that his aide, Ann Lee, had warned him: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'Tom Marsh said that Ann Lee had stood up and told him: “The river will rise.”',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    'In her book, Ann Lee writes that the mayor told her: “The river will rise.”',
    'the mayor, passed on by Ann Lee (writes)',
  ],
  ['His wife said he had told her: “The river will rise.”', 'His wife'],
  // He may be Marsh himself; the words behind "and" are those of who told all of it.
  ['Tom Marsh said he had told the council: “The river will rise.”', 'Tom Marsh'],
  [
    'Tom Marsh said that Ann Lee is a good mayor, and called the plan “a slow disgrace.”',
    'Tom Marsh',
  ],
  [
    'Tom Marsh said Ann Lee had told the council to wait and that the river was “high and rising.”',
    'Tom Marsh',
  ],
  ['Tom Marsh said Ann Lee should tell the council: “The river will rise.”', 'Tom Marsh'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
