import { expect, test } from 'vitest';
import { dateProblem } from '../../contract/edtf.ts';
import { readRealDate, readWrittenDate } from '../../contract/written-date.ts';

test.each([
  // As it is kept.
  ['2025', '2025'],
  ['2025-12', '2025-12'],
  ['2025-12-29', '2025-12-29'],
  ['2025-12~', '2025-12~'],
  ['2025?', '2025?'],
  ['2025-12-29%', '2025-12-29%'],
  ['-0043-03-15', '-0043-03-15'],
  ['0000', '0000'],
  // In words.
  ['29 Dec 2025', '2025-12-29'],
  ['29 December 2025', '2025-12-29'],
  ['29th of December, 2025', '2025-12-29'],
  ['1st Sept. 2025', '2025-09-01'],
  ['29-Dec-2025', '2025-12-29'],
  ['Monday, 29 December 2025', '2025-12-29'],
  ['Dec 29, 2025', '2025-12-29'],
  ['Mon, Dec. 29 2025', '2025-12-29'],
  ['2025 Dec 29', '2025-12-29'],
  ['Dec 2025', '2025-12'],
  ['december, 2025', '2025-12'],
  ['2025 December', '2025-12'],
  ['  dec   2025 ', '2025-12'],
  // In numbers that cannot be mistaken.
  ['29/12/2025', '2025-12-29'],
  ['12/29/2025', '2025-12-29'],
  ['3/3/2025', '2025-03-03'],
  ['3.4.2025', '2025-04-03'],
  ['03. 04. 2025', '2025-04-03'],
  ['2025/12/29', '2025-12-29'],
  ['2025.12.29', '2025-12-29'],
  ['2025-1-5', '2025-01-05'],
  ['12/2025', '2025-12'],
  ['2025–12–29', '2025-12-29'],
  ['２０２５', '2025'],
  ['2025-12-29T14:05:00Z', '2025-12-29'],
  // Not quite sure.
  ['c. 2025', '2025~'],
  ['c.2025', '2025~'],
  ['ca 2025', '2025~'],
  ['circa Dec 2025', '2025-12~'],
  ['about 2025', '2025~'],
  ['~2025', '2025~'],
  ['2025 ?', '2025?'],
  ['Dec 2025 (?)', '2025-12?'],
  ['probably 2025', '2025?'],
  ['c. 2025?', '2025%'],
  // Eras: astronomical, so that there is a year 0 in EDTF and none in words.
  ['44 BC', '-0043'],
  ['44 b.c.', '-0043'],
  ['44BCE', '-0043'],
  ['15 March 44 BC', '-0043-03-15'],
  ['c. 44 BC', '-0043~'],
  ['1 BC', '0000'],
  ['AD 1', '0001'],
  ['44 AD', '0044'],
  ['15 Mar AD 44', '0044-03-15'],
  ['800', '0800'],
  ['9999', '9999'],
  ['10000 BC', '-9999'],
])('“%s” is read as %s', (written, edtf) => {
  expect(readRealDate(written)).toEqual({ edtf });
});

test.each([
  ['3/4/2025', 'That may be 3 April or 4 March: write 2025-04-03'],
  ['03-04-2025', 'That may be 3 April or 4 March'],
  ['29 Dec 25', 'Which year is 25?'],
  ['29/12/25', 'Which year is 25?'],
  ['44', '44 BC or AD 44'],
  ['0 BC', 'no year 0'],
  ['AD 0', 'no year 0'],
  ['10000', 'Years go from 10000 BC to AD 9999'],
  ['10001 BC', 'Years go from 10000 BC to AD 9999'],
  ['1 Jan 10000', 'Years go from'],
  ['2025-13', 'There is no month 13.'],
  ['13/13/2025', 'There is no month 13.'],
  ['31 February 2025', 'There is no 31 February: in 2025 it has 28 days.'],
  ['2025-02-31', 'There is no 31 February'],
  ['29 Feb 44 BC', 'in 44 BC it has 28 days'],
  ['2025-12-00', 'There is no 0 December'],
  ['last week', 'Write 2025'],
  ['spring 2025', 'Write 2025'],
  ['1990s', 'Write 2025'],
  ['2024-2025', 'Write 2025'],
  ['-44', 'Write 2025'],
  ['', 'Write 2025'],
  ['29 Dec\0 2025', 'Write 2025'],
  ['\u{D800}2025', 'Write 2025'],
  ['9'.repeat(50), 'Years go from'],
  ['1 '.repeat(100_000), 'Write 2025'],
])('“%s” is refused with the reason: %s', (written, reason) => {
  const read = readRealDate(written);
  expect('problem' in read ? read.problem : read).toContain(reason);
});

test('29 February is there in leap years, in those before 1 BC too', () => {
  expect(['2024-02-29', '2000-02-29', '0000-02-29', '-0004-02-29'].map(dateProblem)).toEqual(
    Array.from({ length: 4 }, () => null),
  );
  expect(dateProblem('1900-02-29')).toContain('28 days');
});

test('what is read once is read as the same again', () => {
  expect(readWrittenDate('-0043-03-15%')).toEqual({ edtf: '-0043-03-15%' });
});
