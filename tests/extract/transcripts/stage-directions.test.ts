import { expect, test } from 'vitest';
import { withoutDirections } from '../../../extract/transcripts/stage-directions.ts';

test.each([
  ['[laughter] We wait. [applause]', 'We wait.'],
  ['We wait. (APPLAUSE)', 'We wait.'],
  ['(Crosstalk) (CHEERING) We wait.', 'We wait.'],
  ['We wait [inaudible] for rain.', 'We wait [inaudible] for rain.'],
  ['We wait (as ever).', 'We wait (as ever).'],
  ['We wait (for rain)', 'We wait (for rain)'],
  ['[applause]', ''],
  ['We wait [', 'We wait ['],
  ['(', '('],
])('of %s stays %s', (words, rest) => {
  const { start, end } = withoutDirections(words);
  expect(words.slice(start, end)).toBe(rest);
});
