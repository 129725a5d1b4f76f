import { expect, test } from 'vitest';
import { dateInWords, edtfYear } from '../../../renderer/parts/dates.ts';

test.each([
  ['2025-12-29', '29 Dec 2025'],
  ['2025-01', 'Jan 2025'],
  ['2025', '2025'],
  ['2025~', 'c. 2025'],
  ['2025-12?', 'Dec 2025?'],
  ['2025%', 'c. 2025?'],
  ['-0044-03-15', '15 Mar -44'],
  ['0800', '800'],
  ['2025-13', '2025-13'],
  ['some day', 'some day'],
])('%s reads %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

test.each([
  [2025, '2025'],
  [800, '0800'],
  [-44, '-0044'],
])('the year %d is written %s', (year, edtf) => {
  expect(edtfYear(year)).toBe(edtf);
});
