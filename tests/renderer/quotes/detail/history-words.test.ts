import { expect, test } from 'vitest';
import type { HistoryEntry } from '../../../../contract/history.ts';
import { stepsOf } from '../../../../renderer/quotes/detail/history-words.ts';

function entry(more: Partial<HistoryEntry>): HistoryEntry {
  return {
    id: 1,
    at: 5,
    label: 'Keep quote',
    mode: 'do',
    record: 'quote',
    action: 'add',
    fields: [],
    ...more,
  };
}

test('records of one step are told as one', () => {
  const steps = stepsOf([
    entry({ id: 3 }),
    entry({ id: 2, record: 'attestation' }),
    entry({ id: 1 }),
  ]);
  expect(steps).toHaveLength(1);
});

test('the same step done twice is told twice', () => {
  expect(stepsOf([entry({ id: 2, at: 9 }), entry({ id: 1, at: 5 })])).toHaveLength(2);
});

test('an undoing says so', () => {
  expect(stepsOf([entry({ mode: 'undo' })])[0]?.title).toBe('Undid: Keep quote');
});

test('an edit tells before and after in words, without columns that only sort', () => {
  const [step] = stepsOf([
    entry({
      action: 'edit',
      fields: [
        { name: 'said_on', before: null, after: '2025' },
        { name: 'said_day', before: null, after: '20250000' },
      ],
    }),
  ]);
  expect(step?.changes).toEqual([{ name: 'Said on', before: 'nothing', after: '2025' }]);
});
