import { expect, test } from 'vitest';
import { read } from '../../../../../extract/text/read.ts';
import { createTagger } from '../../../../../extract/languages/en/reading/tagger.ts';

const tag = createTagger();

/** Bare names of a text. */
function names(text: string): string[] {
  const { chunks, items } = read(text, tag);
  return chunks
    .filter(({ kind }) => kind === 'name')
    .map(({ nameFrom, to }) => text.slice(items[nameFrom]?.start, items[to - 1]?.end));
}

test.each([
  ['Russian Foreign Minister Sergei Lavrov spoke.', ['Sergei Lavrov']],
  ['They met former Secretary of State John Kerry.', ['John Kerry']],
  ['They met Sen. Ada B. Quill and Mr. Hugo de la Mare.', ['Ada B. Quill', 'Hugo de la Mare']],
  ['They saw the Democratic National Committee.', ['the Democratic National Committee']],
  ["They met Leeds's Ada Quill.", ['Ada Quill']],
  ['They met on Monday in May.', []],
])('%s', (text, expected) => {
  expect(names(text).map((name) => name.replace(/^the /, ''))).toEqual(
    expected.map((name) => name.replace(/^the /, '')),
  );
});
