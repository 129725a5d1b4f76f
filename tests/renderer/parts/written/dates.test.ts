import { expect, test } from 'vitest';
import { readRealDate } from '../../../../contract/written-date.ts';
import { dateInWords, dateToWrite, edtfYear } from '../../../../renderer/parts/written/dates.ts';

test.each([
  ['2025-12-29', '29 Dec 2025'],
  ['2025-01', 'Jan 2025'],
  ['2025', '2025'],
  ['2025~', 'c. 2025'],
  ['2025-12?', 'Dec 2025?'],
  ['2025%', 'c. 2025?'],
  ['-0043-03-15', '15 Mar 44 BC'],
  ['-0043~', 'c. 44 BC'],
  ['0000', '1 BC'],
  ['0044-03', 'Mar AD 44'],
  ['0800', '800'],
  ['2025-13', '2025-13'],
  ['some day', 'some day'],
])('%s reads %s', (edtf, words) => {
  expect(dateInWords(edtf)).toBe(words);
});

test.each([
  [null, ''],
  ['2025-12-29', '2025-12-29'],
  ['2025-12', '2025-12'],
  ['0044', '0044'],
  ['0000', '1 BC'],
  ['2025~', 'c. 2025'],
  ['-0043-03-15?', '15 Mar 44 BC?'],
])('%s is written into a field as “%s”', (edtf, text) => {
  expect(dateToWrite(edtf)).toBe(text);
});

test('every date in words is read as that date again', () => {
  const years = ['-9999', '-0043', '0000', '0001', '0044', '0800', '2025', '9999'];
  const dates = years
    .flatMap((year) => [year, `${year}-05`, `${year}-12-01`])
    .flatMap((date) => ['', '~', '?', '%'].map((mark) => date + mark));
  const again = dates.map((date) => readRealDate(dateInWords(date)));
  expect(again).toEqual(dates.map((edtf) => ({ edtf })));
});

test.each([
  [2025, '2025'],
  [800, '0800'],
  [-44, '-0044'],
])('the year %d is written %s', (year, edtf) => {
  expect(edtfYear(year)).toBe(edtf);
});
