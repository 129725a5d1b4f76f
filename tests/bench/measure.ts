/** One measured figure; `ratio` is its time over that of the floor in the same run. */
export interface Row {
  what: string;
  value: number;
  unit: string;
  ratio: number;
}

/** How long `work` takes, in milliseconds. */
export function runMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The middle of some values; of an even number of them the upper one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The value below which 95 of 100 lie. */
export function percentile95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

/** The rows as a table for reading. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(({ what, value, unit, ratio }) =>
      [
        what.padEnd(width),
        value.toFixed(1).padStart(10),
        unit.padEnd(10),
        `× ${ratio.toFixed(2)}`,
      ].join('  '),
    )
    .join('\n');
}
