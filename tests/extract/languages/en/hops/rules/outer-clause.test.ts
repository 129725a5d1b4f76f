import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    'Yuri Ushakov revealed that Vladimir Putin had informed Donald Trump that the talks were over.',
    'Vladimir Putin, passed on by Yuri Ushakov (revealed)',
  ],
  [
    'Ann Lee told reporters on Friday that Tom Marsh had called the plan “a disgrace.”',
    'Tom Marsh, passed on by Ann Lee',
  ],
  [
    'Ann Lee noted that experts say that the river is rising.',
    'experts, passed on by Ann Lee (noted)',
  ],
  [
    'The paper reported on Monday that Ann Lee and Tom Marsh had told the council that the plan was dead.',
    'Tom Marsh + Ann Lee, passed on by The paper (reported)',
  ],
  [
    'Bo Roe said Ann Lee had said that Tom Marsh told the council that the plan was dead.',
    'Tom Marsh, passed on by Bo Roe (said), Ann Lee (said)',
  ],
  [
    'Bo Roe was quoted by Reuters as saying Ann Lee had said that the plan was “dead and done.”',
    'Ann Lee, passed on by Reuters, Bo Roe',
  ],
  [
    'Officials in York, who asked not to be named, said Ann Lee had told the council the plan was “dead and done.”',
    'Ann Lee, passed on by Officials (said)',
  ],
  [
    'Sources close to the council told Reuters that Ann Lee had called the plan “a disgrace.”',
    'Ann Lee, passed on by Sources',
  ],
  // Denied, not done, not yet, not aloud.
  ['Ann Lee denied that Tom Marsh had called the plan “a disgrace.”', 'Tom Marsh'],
  ['Ann Lee did not say that Tom Marsh had called the plan “a disgrace.”', 'Tom Marsh'],
  ['Ann Lee said Tom Marsh would say that the river was rising.', 'Tom Marsh'],
  ['Ann Lee said that Tom Marsh believes that the river is rising.', 'Ann Lee'],
  // Whom she told or thanked did not pass it on.
  ['Ann Lee told Tom Marsh that the river was rising.', 'Ann Lee'],
  ['Ann Lee thanked Tom Marsh, who said that the river was rising.', 'Tom Marsh'],
  // The analyst did, not the firm.
  [
    'Ann Lee, an analyst at Harbour News, who said Tom Marsh had said the plan was dead.',
    'Tom Marsh',
  ],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
