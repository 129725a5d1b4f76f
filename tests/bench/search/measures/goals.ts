import type { Goal, Row } from '../../measure.ts';

const number = (value: number) => value.toLocaleString('en');

/** Whether a figure is at most, or at least, what the project wants at a million quotes. */
export function goal(
  row: Row,
  wanted: { most: number } | { least: number },
  value: number = row.value,
): Row {
  const made: Goal =
    'most' in wanted
      ? { wanted: `≤ ${number(wanted.most)}`, met: value <= wanted.most }
      : { wanted: `≥ ${number(wanted.least)}`, met: value >= wanted.least };
  return { ...row, goal: made };
}

/** How many times faster than a floor something is. */
export function fasterRow(what: string, ratios: readonly number[]): Row {
  const sorted = ratios.toSorted((a, b) => a - b);
  const value = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return { what, value, unit: '×' };
}
