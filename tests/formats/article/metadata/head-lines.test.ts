import { describe, expect, test } from 'vitest';
import { readHeadLines } from '../../../../formats/article/metadata/head-lines.ts';
import { readTextArticle } from '../../../../formats/article-text.ts';

describe('a line under the title says', () => {
  test.each([
    ['By Noor Haddad', { authors: [{ family: 'Haddad', given: 'Noor' }] }],
    ['Aldermoor Gazette, 14 March 2025', { container: 'Aldermoor Gazette', issued: '2025-03-14' }],
    ['Published 14 March 2025', { issued: '2025-03-14' }],
    ['March 14, 2025', { issued: '2025-03-14' }],
    ['Friday, 14 March 2025', { issued: '2025-03-14' }],
    ['2025-03-14', { issued: '2025-03-14' }],
    ['https://example.org/a', { url: 'https://example.org/a' }],
  ])('%s', (line, metadata) => {
    expect(readHeadLines([line])).toEqual(metadata);
  });

  test.each([
    ['By Friday the bridge was open again.'],
    ['By 2030 all of it is to be done'],
    ['In 2025 he left, and nobody knew why'],
    ['The vote of 14 March 2025 was the third in a year.'],
    ['A sentence, 14 words long, is no date'],
  ])('nothing: %s', (line) => {
    expect(readHeadLines([line])).toEqual({});
  });
});

test('a text fills title, outlet, author and day; the day wins over the year of its copyright', () => {
  const text =
    'Bridge Closes\n\nBy Noor Haddad\n\nGazette, 14 March 2025\n\nIt is closed.\n\n© Gazette Media 2025';
  expect(readTextArticle(text).metadata).toMatchObject({
    title: 'Bridge Closes',
    container: 'Gazette',
    issued: '2025-03-14',
    authors: [{ family: 'Haddad', given: 'Noor' }],
  });
});
