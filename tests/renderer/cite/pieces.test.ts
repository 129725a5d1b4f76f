import { expect, test } from 'vitest';
import type { CitationEntry, CitationList } from '../../../contract/citations.ts';
import {
  arrangedGroups,
  firstPieces,
  movePiece,
  piecesOfList,
  placeOf,
} from '../../../renderer/cite/arrange/pieces.ts';

const entry = (quoteId: number): CitationEntry => ({
  quoteId,
  quotation: [{ text: `“${quoteId}”` }],
  block: false,
  citation: [{ text: 'Note.' }],
  speaker: null,
  gaps: [],
});

const listOf = (...groups: [heading: string | null, ...ids: number[]][]): CitationList => ({
  style: 'chicago-notes',
  groups: groups.map(([heading, ...ids]) => ({ heading, entries: ids.map(entry) })),
  bibliographyHeading: 'Works',
  bibliography: [],
  notes: true,
});

test.each([
  [['A', 1, 2, 'B', 3], 2, ['A', 1, 2, 'B']],
  [['A', 1, 2, 'B', 3], 3, ['A', 1, 2, 'B', 3]],
  [['A', 1, 2, 'B'], 9, ['A', 1, 2, 'B']],
  [[1, 2], 1, [1]],
])('the beginning of %j with %i quotes is %j', (pieces, quotes, first) => {
  expect(firstPieces(pieces, quotes)).toEqual(first);
});

test.each([
  [0, 2, [2, 3, 1, 4]],
  [3, 0, [4, 1, 2, 3]],
  [1, 99, [1, 3, 4, 2]],
  [9, 0, [1, 2, 3, 4]],
])('from place %i to place %i', (from, to, moved) => {
  expect(movePiece([1, 2, 3, 4], from, to)).toEqual(moved);
});

test('a piece is found where it was seen, or else wherever it is', () => {
  expect(placeOf(['A', 1, 'A', 2], 'A', 2)).toBe(2);
  expect(placeOf(['A', 1, 'A', 2], 2, 1)).toBe(3);
  expect(placeOf([1], 2, 0)).toBe(-1);
});

test('pieces stand under their headings, notes numbered in their order', () => {
  const list = listOf([null, 1, 2, 3]);
  const groups = arrangedGroups([3, 'Chapter', 1, 2], list, true);
  expect(
    groups.map(({ heading, quotes }) => [
      heading?.text,
      quotes.map(({ at, id, shown }) => [at, id, shown?.note]),
    ]),
  ).toEqual([
    [undefined, [[0, 3, 1]]],
    [
      'Chapter',
      [
        [2, 1, 2],
        [3, 2, 3],
      ],
    ],
  ]);
});

test('a quote whose citation is not made yet keeps its place; one that is gone has none', () => {
  const list = listOf([null, 1]);
  const idsOf = (isWhole: boolean) =>
    arrangedGroups([2, 1], list, isWhole).flatMap(({ quotes }) => quotes.map(({ id }) => id));
  expect(idsOf(false)).toEqual([2, 1]);
  expect(idsOf(true)).toEqual([1]);
});

test('the pieces of a list that is in order are its headings and quotes', () => {
  expect(piecesOfList(listOf(['A', 1, 2], ['B', 3]))).toEqual(['A', 1, 2, 'B', 3]);
});
