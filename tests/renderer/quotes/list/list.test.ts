import { describe, expect, test } from 'vitest';
import type { QuoteRow } from '../../../../contract/search.ts';
import { groupOf } from '../../../../renderer/quotes/list/groups.ts';
import { targetOf } from '../../../../renderer/quotes/list/useListKeys.ts';
import { pagesOf } from '../../../../renderer/quotes/list/usePages.ts';

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 9, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 8],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 0, 9],
  ['a', 4, null],
])('%s from row %d of ten leads to %s', (key, index, target) => {
  expect(targetOf(key, index, 10, 5)).toBe(target);
});

test('no key leads anywhere in an empty list', () => {
  expect(targetOf('End', -1, 0, 5)).toBeNull();
});

test.each([
  ['the first screen needs no page but the first', 0, 10, 100_000, []],
  ['a page is fetched before it is reached', 50, 62, 100_000, [1]],
  ['two pages at their border', 195, 205, 100_000, [1, 2]],
  ['nothing behind the end', 99_990, 99_999, 100_000, [999]],
])('%s', (_, first, last, total, pages) => {
  expect(pagesOf(first, last, total)).toEqual(pages);
});

describe('headings in the list', () => {
  const row = (title: string | null) =>
    ({
      source: title === null ? null : { id: 1, title, container: null, issued: null },
    }) as unknown as QuoteRow;

  test.each([
    ['source', row('A'), null, 'A'],
    ['source', row('A'), row('B'), 'A'],
    ['source', row('A'), row('A'), null],
    ['source', row(null), row('A'), 'No source'],
    ['source', row('A'), undefined, null],
    ['speaker', row('A'), null, null],
    ['newest', row('A'), null, null],
  ] as const)('by %s', (order, one, before, heading) => {
    expect(groupOf(order, one, before)).toBe(heading);
  });
});
