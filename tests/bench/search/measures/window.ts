import { percentile95, type Row, timedRow } from '../../measure.ts';
import { runProgram } from '../programs/run-program.ts';
import type { WindowReport } from '../programs/window-report.ts';
import type { BenchQuery } from '../queries/classes.ts';
import { goal } from './goals.ts';

/** What somebody sees who types and scrolls in Chromium. */
export async function benchWindow(file: string, queries: readonly BenchQuery[]): Promise<Row[]> {
  const words = ['stop', 'common', 'mid', 'rare', 'common', 'mid'].flatMap(
    (name, i) => queries.filter((query) => query.class === name)[i]?.text.trim() ?? [],
  );
  const { typed, unchanged, frames } = await runProgram<WindowReport>(['window.ts', file], words);
  const longest = Math.max(...frames);
  return [
    goal(timedRow('window: key to painted list', typed), { most: 50 }, percentile95(typed)),
    { what: 'window: keys that changed nothing', value: unchanged, unit: 'keys' },
    timedRow('window: frames while scrolling', frames),
    goal({ what: 'window: the longest frame', value: longest, unit: 'ms' }, { most: 50 }),
  ];
}
