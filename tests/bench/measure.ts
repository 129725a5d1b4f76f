/** What a figure ought to be. */
export interface Goal {
  /** "≤ 5", in the unit of the figure. */
  wanted: string;
  met: boolean;
}

/** One measured figure. */
export interface Row {
  what: string;
  /** The median where it is a time. */
  value: number;
  /** Of a time: the value below which 95 of 100 lie. */
  p95?: number;
  unit: string;
  /** What `ratio` compares with: the bare work in the same run. */
  floor?: string;
  ratio?: number;
  goal?: Goal;
}

/**
 * Milliseconds since some moment: on the clock; or, where `DIXIT_BENCH_CLOCK` is `cpu`, of this
 * process on the processors, which tells more on a machine that has other things to do.
 */
export function clockMs(): number {
  if (process.env['DIXIT_BENCH_CLOCK'] !== 'cpu') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** How long `work` takes, in milliseconds. */
export function runMs(work: () => void): number {
  const start = clockMs();
  work();
  return clockMs() - start;
}

/** How long `work` takes each time, in milliseconds; `work` is told the number of its round. */
export async function timesOf(
  rounds: number,
  work: (round: number) => unknown,
  after: (round: number) => unknown = () => undefined,
): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = clockMs();
    await work(round);
    times.push(clockMs() - start);
    await after(round);
  }
  return times;
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

/** A row of times in milliseconds, beside a floor, if any, that was measured in the same run. */
export function timedRow(
  what: string,
  times: readonly number[],
  floor?: { name: string; ms: number },
): Row {
  const value = median(times);
  const row = { what, value, p95: percentile95(times), unit: 'ms' };
  return floor ? { ...row, floor: floor.name, ratio: value / floor.ms } : row;
}

/** The rows as a table for reading. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const figure = (value: number | undefined) => (value?.toFixed(2) ?? '').padStart(10);
  const hasGoals = rows.some(({ goal }) => goal !== undefined);
  const verdict = (goal: Goal | undefined) =>
    goal ? `${goal.wanted.padEnd(9)} ${goal.met ? 'met   ' : 'MISSED'}` : ' '.repeat(16);
  const head = [
    'what'.padEnd(width),
    '    median',
    '      95 %',
    'unit'.padEnd(10),
    ...(hasGoals ? ['goal'.padEnd(16)] : []),
    '  × floor',
  ];
  const lines = rows.map(({ what, value, p95, unit, floor = '', ratio, goal }) =>
    [
      what.padEnd(width),
      figure(value),
      figure(p95),
      unit.padEnd(10),
      ...(hasGoals ? [verdict(goal)] : []),
      `${(ratio?.toFixed(1) ?? '').padStart(9)}  ${floor}`,
    ].join('  '),
  );
  return [head.join('  '), ...lines].map((line) => line.trimEnd()).join('\n');
}
