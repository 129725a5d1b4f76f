import { expect, test } from 'vitest';
import {
  barAt,
  barsOf,
  barsWithin,
  datesOf,
  rangeBetween,
  rangeInWords,
} from '../../../../renderer/search/facets/bars.ts';

const years = (...given: (number | null)[]) => given.map((year) => ({ year, count: 2 }));

test('every year between the first and the last has a bar, one without quotes too', () => {
  expect(barsOf(years(null, 2021, 2023, 2024))).toEqual([
    { from: 2021, to: 2021, label: '2021', quotes: 2 },
    { from: 2022, to: 2022, label: '2022', quotes: 0 },
    { from: 2023, to: 2023, label: '2023', quotes: 2 },
    { from: 2024, to: 2024, label: '2024', quotes: 2 },
  ]);
});

test.each([
  ['60 years', [1966, 2025], 60, '1966'],
  ['61 years', [1965, 2025], 7, '1960–1969'],
  ['centuries', [-43, 44, 1999], 21, '101 BC–2 BC'],
  ['millennia', [-9000, 2025], 12, '9001 BC–8002 BC'],
])('%s are drawn in as few bars as can be told apart', (_, given, count, label) => {
  const bars = barsOf(years(...given));
  expect(bars).toHaveLength(count);
  expect(bars[0]?.label).toBe(label);
  expect(bars.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(given.length * 2);
});

test('nothing known is no bar', () => {
  expect(barsOf([])).toEqual([]);
  expect(barsOf(years(null))).toEqual([]);
});

const five = barsOf(years(2021, 2022, 2023, 2024, 2025));

test.each([
  [0, 0],
  [0.19, 0],
  [0.21, 1],
  [1, 4],
  [-3, 0],
  [7, 4],
])('at %d of the width is bar %d', (share, index) => {
  expect(barAt(five, share)).toBe(index);
});

test.each([
  ['2022', '2023', { first: 1, last: 2 }],
  ['2022-05-01', '2023', { first: 1, last: 2 }],
  ['c. Dec 2022', null, { first: 1, last: 4 }],
  [null, '2021', { first: 0, last: 0 }],
  ['1950', '2050', { first: 0, last: 4 }],
  ['2030', null, { first: 5, last: -1 }],
  [null, '1999', { first: 0, last: -1 }],
  [null, null, null],
])('from %s to %s touches %o', (from, to, range) => {
  expect(barsWithin(five, from, to)).toEqual(range);
});

test('bars become dates, whichever way they were dragged over', () => {
  expect(datesOf(five, rangeBetween(3, 1))).toEqual({ saidFrom: '2022', saidTo: '2024' });
  const decades = barsOf(years(1900, 2025));
  expect(datesOf(decades, { first: 11, last: 12 })).toEqual({ saidFrom: '2010', saidTo: '2029' });
  expect(datesOf(barsOf(years(-44, -43)), { first: 0, last: 0 })).toEqual({
    saidFrom: '-0044',
    saidTo: '-0044',
  });
});

test('a range is read out with what is in it', () => {
  expect(rangeInWords(five, { first: 1, last: 3 })).toBe('2022–2024: 6');
  expect(rangeInWords(five, { first: 1, last: 1 })).toBe('2022: 2');
  expect(rangeInWords(five, { first: 5, last: -1 })).toBe('');
});
