import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms, MAX_QUERY_TERMS, parseQuery, toFts } from '../../../db/search/query.ts';
import { openCatalogue, wordings } from '../../support/open-catalogue.ts';
import { addQuote } from '../../../core/quotes.ts';

describe('a query', () => {
  test.each([
    ['drone attack', [['drone'], false], [['attack'], true]],
    ['drone attack ', [['drone'], false], [['attack'], false]],
    ['"serious response" no', [['serious', 'response'], false], [['no'], true]],
    ['fabric* ', [['fabric'], true]],
    ['don’t ', [['don', 't'], false]],
  ] as [string, ...[string[], boolean][]][])('%s', (text, ...terms) => {
    expect(parseQuery(text).map(({ words, prefix }) => [words, prefix])).toEqual(terms);
  });

  test('a minus leaves out', () => {
    expect(parseQuery('-trump ')).toEqual([{ words: ['trump'], prefix: false, negated: true }]);
  });

  test('more terms than the cap are left out', () => {
    expect(parseQuery('word '.repeat(100))).toHaveLength(MAX_QUERY_TERMS);
  });
});

test('marks are where the words stand in the unfolded text', () => {
  const text = 'Ёлка, ÉLAN and a “serious response”';
  const marked = findTerms(text, parseQuery('елка elan "serious response" ')).map(([from, to]) =>
    text.slice(from, to),
  );
  expect(marked).toEqual(['Ёлка', 'ÉLAN', 'serious response']);
});

test('no text that is typed is an error', () => {
  const { catalogue, db } = openCatalogue();
  addQuote(catalogue, { text: 'All is well', attributions: [], attestations: [], tags: [] });
  const ask = db.prepare('SELECT rowid FROM quote_text WHERE quote_text MATCH ?');
  const token = fc.constantFrom(
    '"',
    '*',
    '-',
    '(',
    ')',
    ':',
    '^',
    'NEAR',
    'AND',
    'OR',
    'a',
    'ї',
    '\0',
    '”',
    ' ',
    "'",
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(token).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const fts = toFts(parseQuery(text), 'AND');
      if (fts !== null) ask.all(fts);
      expect(Array.isArray(wordings(catalogue, text))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
