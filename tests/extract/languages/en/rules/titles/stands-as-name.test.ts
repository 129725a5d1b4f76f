import { expect, test } from 'vitest';
import { standsAsName } from '../../../../../../extract/languages/en/rules/titles/stands-as-name.ts';
import { lastQuotation } from '../proposed.ts';

test.each([
  ['Lee spoke on “Quiet Room” yesterday.', true],
  ['Lee praised the novel “Quiet Room” yesterday.', true],
  ['Lee hosts “Quiet Room” in York.', true],
  ['According to “Quiet Room,” the pump was late.', true],
  ['Lee praised “Quiet Room,” a novel about mosses.', true],
  ['Lee praised “Quiet Room,” by Tom Marsh.', true],
  ['Lee wore the “Quiet Room” hat.', true],
  ['Lee spoke on “Quiet Room,” “Wet Moss” and “Old Pump” yesterday.', true],
  ['Lee said “Quiet Room” and left.', false],
  ['Lee praised “Quiet Room,” a street of York.', false],
  ['Lee shouted “Quiet Room” by the door.', false],
  ['Lee said “Wet Moss” and “Old Pump” and left.', false],
])('a name stands last in %s: %s', (text, expected) => {
  expect(lastQuotation(text, standsAsName)).toBe(expected);
});
