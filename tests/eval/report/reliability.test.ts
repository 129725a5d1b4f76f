import { expect, test } from 'vitest';
import { plotOf } from './plot.ts';
import { calibrate } from './reliability.ts';

const samples = [
  ...Array.from({ length: 8 }, () => ({ confidence: 0.95, right: true })),
  ...Array.from({ length: 2 }, () => ({ confidence: 0.95, right: false })),
  ...Array.from({ length: 10 }, (_, at) => ({ confidence: 0.5, right: at < 5 })),
];

test('the error is the distance of what is said from what holds, by how many are concerned', () => {
  const { error, bins, sure } = calibrate(samples);
  expect(error).toBeCloseTo((0.15 * 10) / 20);
  expect(bins.filter(({ n }) => n > 0).map(({ from, n }) => [from, n])).toEqual([
    [0.5, 10],
    [0.9, 10],
  ]);
  expect(sure).toEqual({ precision: 0.8, coverage: 0.5 });
});

test('confidence 1 is in the last bin, and nothing at all is no error', () => {
  expect(calibrate([{ confidence: 1, right: true }]).bins[9]?.n).toBe(1);
  expect(calibrate([]).error).toBe(0);
});

test('the plot shows a dot for each bin that holds something', () => {
  const svg = plotOf(calibrate(samples), 'Quotations');
  expect(svg.match(/<circle/g)).toHaveLength(2);
  expect(svg).toContain('10 findings: said 0.95, right 0.80');
});
