import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import {
  readRecentSearches,
  withRecentSearch,
  type RecentSearch,
} from '../../../../renderer/search/recent/recent-searches.ts';

const recent = (text: string, more: object = {}): RecentSearch => ({
  query: QuoteQuery.parse({ text, ...more }),
  words: text,
});
const remember = (...searches: RecentSearch[]) =>
  searches.reduce<RecentSearch[]>(withRecentSearch, []).map(({ words }) => words);

test('the latest stands first, and one that is asked again comes to the front', () => {
  expect(remember(recent('a'), recent('b'), recent('c'))).toEqual(['c', 'b', 'a']);
  expect(remember(recent('a'), recent('b'), recent('a', { order: 'best' }))).toEqual(['a', 'b']);
});

test('what a search was while it was typed is not kept beside it', () => {
  expect(remember(recent('dro'), recent('drone'), recent('drone attack'))).toEqual([
    'drone attack',
  ]);
  expect(remember(recent('drone attack'), recent('drone'))).toEqual(['drone', 'drone attack']);
  const filtered = recent('drone', { filters: { tags: [1] } });
  expect(remember(recent('dro'), filtered)).toEqual(['drone', 'dro']);
});

test('the last twenty are kept', () => {
  const many = Array.from({ length: 30 }, (_, at) => recent(`search no. ${at}.`));
  expect(remember(...many)).toHaveLength(20);
  expect(remember(...many)[0]).toBe('search no. 29.');
});

test('what an earlier release left is read as far as it is understood', () => {
  const kept = recent('drone');
  const left = [kept, 7, null, { query: { order: 'worst' }, words: 'x' }, { query: {} }];
  expect(readRecentSearches(JSON.parse(JSON.stringify(left)))).toEqual([kept]);
  expect(readRecentSearches({ 0: kept })).toEqual([]);
});
