import { describe, expect, test } from 'vitest';
import { QuoteQuery } from '../../../contract/search.ts';
import {
  moveByDrop,
  moveByKey,
  visibleItems,
  zoneAt,
} from '../../../renderer/collections/tree/moves.ts';

const NAMES = ['Book', 'Chapter 1', 'Chapter 2', 'Notes', 'Talk'];
const PARENTS = [null, 1, 1, null, null];
const list = NAMES.map((name, i) => ({
  id: i + 1,
  name,
  parentId: PARENTS[i]!,
  quotes: 0,
  query: null,
  unreadable: false,
}));
const id = (name: string) => NAMES.indexOf(name) + 1;

describe('what is on show', () => {
  test('levels and places are counted from 1', () => {
    expect(
      visibleItems(list, new Set()).map(({ name, level, position, siblings, expanded }) =>
        [name, level, `${position} of ${siblings}`, expanded].join(', '),
      ),
    ).toEqual([
      'Book, 1, 1 of 3, true',
      'Chapter 1, 2, 1 of 2, false',
      'Chapter 2, 2, 2 of 2, false',
      'Notes, 1, 2 of 3, false',
      'Talk, 1, 3 of 3, false',
    ]);
  });

  test('what is in a closed one is left out', () => {
    const names = visibleItems(list, new Set([id('Book')])).map(({ name }) => name);
    expect(names).toEqual(['Book', 'Notes', 'Talk']);
  });
});

describe('Alt and an arrow', () => {
  test.each([
    ['Notes', 'ArrowUp', { parentId: null, before: id('Book') }],
    ['Book', 'ArrowUp', null],
    ['Book', 'ArrowDown', { parentId: null, before: id('Talk') }],
    ['Notes', 'ArrowDown', { parentId: null, before: null }],
    ['Talk', 'ArrowDown', null],
    ['Notes', 'ArrowRight', { parentId: id('Book'), before: null }],
    ['Book', 'ArrowRight', null],
    ['Chapter 1', 'ArrowLeft', { parentId: null, before: id('Notes') }],
    ['Talk', 'ArrowLeft', null],
  ])('%s, %s', (name, key, move) => {
    expect(moveByKey(list, id(name), key)).toEqual(move);
  });
});

describe('letting go', () => {
  const target = (name: string) =>
    visibleItems(list, new Set()).find((item) => item.name === name)!;

  test.each([
    ['Talk', 'Notes', 'before', { parentId: null, before: id('Notes') }],
    ['Talk', 'Book', 'into', { parentId: id('Book'), before: null }],
    ['Book', 'Talk', 'after', { parentId: null, before: null }],
    // Under an open one is before its first child.
    ['Talk', 'Book', 'after', { parentId: id('Book'), before: id('Chapter 1') }],
    ['Book', 'Chapter 1', 'into', null],
    ['Book', 'Book', 'before', null],
  ] as const)('%s on %s, %s', (name, on, zone, move) => {
    expect(moveByDrop(list, id(name), target(on), zone)).toEqual(move);
  });

  test.each([
    [0.1, 'before'],
    [0.5, 'into'],
    [0.9, 'after'],
  ])('at %d of a row is %s', (share, zone) => {
    expect(zoneAt(share, true)).toBe(zone);
  });

  test.each([
    [0.1, 'before'],
    [0.49, 'before'],
    [0.51, 'after'],
  ])('at %d of a row that holds nothing is %s', (share, zone) => {
    expect(zoneAt(share, false)).toBe(zone);
  });
});

test('nothing is moved into a saved search, by mouse or key', () => {
  const search = { ...list[3]!, query: QuoteQuery.parse({}) };
  const withSearch = list.map((each) => (each.id === search.id ? search : each));
  const target = visibleItems(withSearch, new Set()).find((item) => item.id === search.id)!;
  expect(moveByDrop(withSearch, id('Talk'), target, 'into')).toBeNull();
  expect(moveByKey(withSearch, id('Talk'), 'ArrowRight')).toBeNull();
  expect(moveByKey(withSearch, search.id, 'ArrowRight')).toEqual({
    parentId: id('Book'),
    before: null,
  });
});
