import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../renderer/app/view-state.tsx';
import { chipsOf } from '../../../renderer/search/ActiveFilters.tsx';

const NO_FACETS = {
  speakers: [],
  sources: [],
  kinds: [],
  statuses: [],
  tags: [],
  collections: [],
  roles: [],
  outlets: [],
  languages: [],
  years: [],
};

test('each filter is named, and can be taken away alone', () => {
  const filters = { ...NO_FILTERS, speakers: [7, 8], kinds: ['direct' as const] };
  const facets = { ...NO_FACETS, speakers: [{ id: 7, label: 'Ada Okoye', count: 0 }] };
  const [ada, unknown, kind] = chipsOf(filters, facets, []);
  expect(ada).toMatchObject({ about: 'Speaker', label: 'Ada Okoye', without: { speakers: [8] } });
  expect(unknown).toMatchObject({ label: '…' });
  expect(kind).toMatchObject({ label: 'Direct', without: { kinds: [] } });
});

test.each([
  ['2025', '2025', '2025'],
  ['2025-01', null, 'from Jan 2025'],
  [null, '2026', 'to 2026'],
  ['2024', '2025', '2024 – 2025'],
])('said %s to %s reads %s', (saidFrom, saidTo, label) => {
  expect(chipsOf({ ...NO_FILTERS, saidFrom, saidTo }, undefined, [])).toMatchObject([
    { about: 'Said', label, without: { saidFrom: null, saidTo: null } },
  ]);
});
