import type { Locators } from '../contract/csl.ts';
import { refused } from './refusals.ts';

/** Longest locator, in UTF-16 units: a section may have a title. */
const LONGEST = 200;

/** `12:30`, `1:02:03`, with tenths, or from one to another. */
const TIME = String.raw`(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?`;
const TIMESTAMP = new RegExp(`^${TIME}(?:\\s*[-–]\\s*${TIME})?$`, 'u');

/**
 * Locators as they are kept: trimmed, without those that say nothing.
 *
 * @throws {ORPCError} `REFUSED` at the locator, for a time that is none, or one that is too long.
 */
export function tidyLocators(locators: Locators): Locators {
  const said = Object.entries(locators)
    .map(([label, value = '']) => [label, value.trim()] as const)
    .filter(([, value]) => value !== '');
  for (const [label, value] of said) {
    if (value.length > LONGEST || /\p{Cc}/u.test(value)) {
      throw refused(label, `At most ${LONGEST} characters, on one line.`);
    }
    if (label === 'timestamp' && !TIMESTAMP.test(value)) {
      throw refused(label, 'Write minutes and seconds, as 12:30 or 1:02:03.');
    }
  }
  return Object.fromEntries(said);
}
