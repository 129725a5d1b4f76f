import { expect, test } from 'vitest';
import { company } from '../company.ts';

test.each([
  [
    '“The river will rise,” Ann Lee told the council, Tom Marsh said.',
    'Ann Lee, passed on by Tom Marsh (said)',
  ],
  [
    '“The river will rise,” Ann Lee told the council, according to Tom Marsh.',
    'Ann Lee, passed on by Tom Marsh',
  ],
  [
    '“The river will rise,” the captain had told the crew, passengers told the Harbour Times.',
    'the captain, passed on by passengers',
  ],
  ['“The river will rise,” Ann Lee told Tom Marsh.', 'Ann Lee'],
  ['“The river will rise,” said Ann Lee, a point Tom Marsh noted.', 'Ann Lee'],
])('who said it, and who passed it on: %s', (text, who) => {
  expect(company(text)).toBe(who);
});
