import { expect, test } from 'vitest';
import { numberParagraphs } from '../../../contract/articles/paragraphs.ts';
import type { StoredText } from '../../../contract/sources.ts';
import { markAt, storedMarks } from '../../../renderer/sources/text/stored-marks.ts';

const STORED: StoredText = {
  id: 1,
  sourceId: 2,
  title: 'Ferry',
  container: null,
  issued: null,
  takenAt: 0,
  leftOut: [],
  text: 'One line\n\nAnother line “said” here\nand more',
  quotes: [
    {
      id: 9,
      spans: [
        [24, 28],
        [35, 38],
      ],
    },
  ],
  marks: [
    [4, 8],
    [18, 22],
  ],
};

test('quotes, what was searched and what is looked at are marked in the order of the text', () => {
  const marks = storedMarks(STORED, [18, 22]);
  expect(marks.map(({ kind, start, proposalId }) => [kind, start, proposalId])).toEqual([
    ['hit', 4, null],
    ['hit', 18, null],
    ['draft', 18, null],
    ['quotation', 24, 9],
    ['quotation', 35, 9],
  ]);
});

test.each([
  [0, 0],
  [4, 0],
  [7, 0],
  [8, 1],
  [40, 1],
])('a text that is opened at %d begins at mark %d', (start, index) => {
  expect(markAt(STORED.marks, start)).toBe(index);
});

test('a text without marks begins at none', () => {
  expect(markAt([], 3)).toBe(-1);
});

test.each([
  ['One', 1],
  ['Another', 2],
  ['said', 2],
  ['and more', 3],
])('“%s” stands in paragraph %d', (words, number) => {
  expect(numberParagraphs(STORED.text).at(STORED.text.indexOf(words))).toBe(number);
});
