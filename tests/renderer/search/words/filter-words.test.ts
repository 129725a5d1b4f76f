import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../../renderer/app/view-state.tsx';
import {
  filterInWords,
  filtersInWords,
  searchInWords,
} from '../../../../renderer/search/words/filter-words.ts';

const named = (names: Record<number, string>) => (id: number) => names[id];
const NAMES = {
  speakers: named({ 7: 'Sergei Lavrov', 8: 'Ada Okoye' }),
  sources: named({}),
  tags: named({ 1: 'denial' }),
  collections: named({ 2: 'Chapter 1' }),
};
const words = (changes: Partial<typeof NO_FILTERS>) =>
  filtersInWords({ ...NO_FILTERS, ...changes }, NAMES);

test.each([
  [{ speakers: [7] }, 'speaker “Sergei Lavrov”'],
  [{ speakers: [7, 8] }, 'speakers “Sergei Lavrov”, “Ada Okoye”'],
  [{ speakers: [7, 8, 9, 10] }, '4 speakers'],
  [{ sources: [3] }, 'source “…”'],
  [{ kinds: ['direct' as const] }, 'kind “Direct”'],
  [{ languages: ['uk', ''] }, 'languages “Ukrainian”, “Unknown”'],
  [{ roles: ['President, Ukraine'] }, 'role “President, Ukraine”'],
  [{ saidFrom: '2024', saidTo: '2025' }, 'said “2024 – 2025”'],
  [{ saidTo: '2025' }, 'said “to 2025”'],
  [{ answers: { by: 7, kind: 'denies', to: 8 } }, 'answer “Sergei Lavrov denies Ada Okoye”'],
])('%o reads %s', (changes, read) => {
  expect(words(changes as Partial<typeof NO_FILTERS>).map(filterInWords)).toEqual([read]);
});

test('each filter can be dropped by itself', () => {
  const set = words({ tags: [1], collections: [2], saidFrom: '2025' });
  expect(set.map(({ without }) => without)).toEqual([
    { tags: [] },
    { collections: [] },
    { saidFrom: null, saidTo: null },
  ]);
});

test.each([
  ['', {}, 'All quotes'],
  ['  drone   attack ', {}, 'drone attack'],
  ['drone', { speakers: [7], saidFrom: '2025', saidTo: '2025' }, 'drone · Sergei Lavrov · 2025'],
  ['', { tags: [1] }, 'denial'],
  ['x'.repeat(100), {}, `${'x'.repeat(79)}…`],
])('a search for %j under %o is called %s', (text, changes, name) => {
  expect(searchInWords(text, words(changes as Partial<typeof NO_FILTERS>))).toBe(name);
});
