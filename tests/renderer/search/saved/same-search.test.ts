import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import { isEmptySearch, isSameSearch } from '../../../../renderer/search/saved/same-search.ts';

const search = (query: object) => QuoteQuery.parse(query);

test('a search is the same in whatever order its filters were set', () => {
  const one = search({ text: 'drone ', filters: { tags: [1, 2], kinds: ['direct'] } });
  const { kinds, tags, ...rest } = one.filters;
  const other = { ...one, text: 'drone', filters: { kinds, tags: tags.toReversed(), ...rest } };
  expect(isSameSearch(one, other)).toBe(true);
});

test.each([
  [{ text: 'drones' }],
  [{ text: 'drone', order: 'best' }],
  [{ text: 'drone', filters: { tags: [1] } }],
  [{ text: 'drone', filters: { saidFrom: '2025' } }],
])('%o is another search', (other) => {
  expect(isSameSearch(search({ text: 'drone' }), search(other))).toBe(false);
});

test('white space asks for nothing', () => {
  expect(isEmptySearch(search({ text: '  ', order: 'best' }))).toBe(true);
  expect(isEmptySearch(search({ filters: { saidTo: '2025' } }))).toBe(false);
});
