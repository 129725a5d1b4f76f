import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../contract/history.ts';
import { stepsOf } from '../../../renderer/history/steps.ts';

function entry(more: Partial<HistoryEntry>): HistoryEntry {
  return {
    id: 1,
    step: 1,
    at: 5,
    label: 'Keep quote',
    mode: 'do',
    record: 'Quote',
    action: 'add',
    fields: [],
    restorable: false,
    reason: null,
    ...more,
  };
}

test('records of one step are told as one', () => {
  const steps = stepsOf([entry({ id: 3 }), entry({ id: 2, record: 'Place' }), entry({ id: 1 })]);
  expect(steps.map(({ entries }) => entries.map(({ id }) => id))).toEqual([[3, 2, 1]]);
});

test('the same step done twice is told twice, though at the same moment', () => {
  expect(stepsOf([entry({ id: 2, step: 2 }), entry({ id: 1 })])).toHaveLength(2);
});

test.each([
  ['do', 'Keep quote'],
  ['undo', 'Undid: Keep quote'],
  ['redo', 'Redid: Keep quote'],
] as const)('%s is told as “%s”', (mode, title) => {
  expect(stepsOf([entry({ mode })])[0]?.title).toBe(title);
});
