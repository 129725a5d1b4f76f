import { expect, test } from 'vitest';
import { countFilters, NO_FILTERS, restoreView } from '../../../renderer/app/view-state.tsx';

test('a window without a past shows all quotes, newest first', () => {
  expect(restoreView(null)).toEqual({
    place: { at: 'quotes' },
    text: '',
    filters: NO_FILTERS,
    order: 'newest',
  });
});

test('text and filters outlive a reload', () => {
  const view = restoreView(
    JSON.stringify({ text: 'harbour', filters: { ...NO_FILTERS, tags: [3] }, order: 'best' }),
  );
  expect(view).toMatchObject({ text: 'harbour', filters: { tags: [3] }, order: 'best' });
});

test.each(['', 'null', '{', '[]', '{"filters":{"tags":"x"}}', '{"order":"worst"}', '{"place":{}}'])(
  'what cannot be understood counts as nothing: %s',
  (stored) => {
    expect(restoreView(stored)).toEqual(restoreView(null));
  },
);

test('a stored text that was read outlives a reload, with the way back', () => {
  const back = { at: 'articles', row: 3 };
  const place = { at: 'article', snapshotId: 7, start: 40, search: 'drone', back };
  expect(restoreView(JSON.stringify({ text: 'drone', place })).place).toEqual(place);
  const lost = { ...place, back: { at: 'nowhere' } };
  expect(restoreView(JSON.stringify({ text: 'drone', place: lost })).place).toEqual({
    at: 'quotes',
  });
});

test('both ends of a range of dates are one filter', () => {
  expect(countFilters({ ...NO_FILTERS, saidFrom: '2024', saidTo: '2025', kinds: ['direct'] })).toBe(
    2,
  );
});

test('what an earlier release left is shown without the filters that it did not know', () => {
  const { statuses: _, ...earlier } = NO_FILTERS;
  const view = restoreView(JSON.stringify({ text: 'x', filters: { ...earlier, tags: [3] } }));
  expect(view.filters).toEqual({ ...NO_FILTERS, tags: [3] });
});
