import { expect, test } from 'vitest';
import { standsAsTerm } from '../../../../../../extract/languages/en/rules/titles/stands-as-term.ts';
import { lastQuotation } from '../proposed.ts';

test.each([
  ['“Top secret” is the highest level.', 2, true],
  ['Lee lost the so-called “quiet majority” in May.', 2, true],
  ['Lee wrote under the pseudonym “Tom Roe” then.', 2, true],
  ['John “Tig” Marsh waits.', 1, true],
  // Said of something, or long, or a sentence.
  ['It is “top secret” in York.', 2, false],
  ['“Top secret” is what Lee calls it.', 2, false],
  ['“Top secret.” Is the river high?', 2, false],
  ['Lee lost the so-called “quiet and very tired majority” in May.', 5, false],
  ['Lee told John “wait” and left.', 1, false],
])('a term stands last in %s: %s words, %s', (text, words, expected) => {
  expect(lastQuotation(text, (reading, at) => standsAsTerm(reading, at, words))).toBe(expected);
});
