import type { HistoryEntry } from '../../../contract/history.ts';

/** Fields of the log in words; those that only serve sorting are not shown. */
const FIELDS: Record<string, string> = {
  text: 'Wording',
  kind: 'Kind',
  mode: 'Channel',
  language: 'Language',
  said_on: 'Said on',
  addressee: 'To whom',
  note: 'Note',
  exact: 'Wording in the source',
  cue: 'Cue',
  mention: 'Words that name the speaker',
  locators: 'Place',
  basis: 'Known',
  certainty: 'How sure',
  disputed: 'Disputed',
};

/** What one step did to a quote and to what hangs on it. */
export interface HistoryStep {
  id: number;
  at: number;
  title: string;
  changes: { name: string; before: string; after: string }[];
}

const MODES: Record<HistoryEntry['mode'], string> = { do: '', undo: 'Undid: ', redo: 'Redid: ' };

function changesOf({ action, fields }: HistoryEntry): HistoryStep['changes'] {
  if (action !== 'edit') return [];
  return fields.flatMap(({ name, before, after }) => {
    const words = FIELDS[name];
    return words === undefined
      ? []
      : [{ name: words, before: before ?? 'nothing', after: after ?? 'nothing' }];
  });
}

/** Puts entries of one step together: a step often touches several records. */
export function stepsOf(entries: readonly HistoryEntry[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const entry of entries) {
    const title = MODES[entry.mode] + entry.label;
    const last = steps.at(-1);
    if (last?.title === title && last.at === entry.at) last.changes.push(...changesOf(entry));
    else steps.push({ id: entry.id, at: entry.at, title, changes: changesOf(entry) });
  }
  return steps;
}
