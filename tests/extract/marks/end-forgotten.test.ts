import { expect, test } from 'vitest';
import { findQuotations } from '../../../extract/marks/find-quotations.ts';
import { paragraphsOf } from '../../../extract/text/paragraphs.ts';

const found = (text: string): string[] =>
  findQuotations(text, paragraphsOf(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ['“We won, Ada Quill said.', ['We won,']],
  ['“We won, and it rained, she said on Monday.', ['We won, and it rained,']],
  ['“Who won? asked Ada Quill.', ['Who won?']],
])('ends where a clause of saying begins: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  [
    'it goes on',
    '“We won, Ada said.\n“And it rained,” she said.',
    ['We won, Ada said.', 'And it rained,'],
  ],
  ['nobody says it', '“We won, and it rained.', ['We won, and it rained.']],
  ['it is closed', '“We won, Ada said,” he said.', ['We won, Ada said,']],
])('stays as it is where %s', (_why, text, expected) => {
  expect(found(text)).toEqual(expected);
});
