import type { HistoryEntry } from '../../contract/history.ts';

/** What one step did to a record and to what hangs on it. */
export interface HistoryStep {
  id: number;
  at: number;
  title: string;
  entries: HistoryEntry[];
}

const MODES: Record<HistoryEntry['mode'], string> = { do: '', undo: 'Undid: ', redo: 'Redid: ' };

/** Puts entries of one step together, in their order: a step often touches several records. */
export function stepsOf(entries: readonly HistoryEntry[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const entry of entries) {
    const last = steps.at(-1);
    if (last?.id === entry.step) last.entries.push(entry);
    else {
      const title = MODES[entry.mode] + entry.label;
      steps.push({ id: entry.step, at: entry.at, title, entries: [entry] });
    }
  }
  return steps;
}
