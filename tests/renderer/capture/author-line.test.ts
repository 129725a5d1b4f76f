import { expect, test } from 'vitest';
import { authorOf, lineOf } from '../../../renderer/capture/source/author-line.ts';

test.each([
  ['Mara Lindqvist', 'Mara', 'Lindqvist'],
  ['Lindqvist, Mara', 'Mara', 'Lindqvist'],
  ['  Jean   Paul Morel ', 'Jean Paul', 'Morel'],
  ['Ludwig van Beek', 'Ludwig', 'van Beek'],
  ['Plato', null, 'Plato'],
])('%j is %j %j', (line, given, family) => {
  expect(authorOf(line, false)).toEqual({ given, family, literal: null });
});

test('an organisation is taken as it is', () => {
  const author = authorOf('Ministry of Fisheries, Harbour Office', true);
  expect(author.literal).toBe('Ministry of Fisheries, Harbour Office');
  expect(lineOf(author)).toBe('Ministry of Fisheries, Harbour Office');
});

test('a person is written given name first', () => {
  expect(lineOf({ given: 'Mara', family: 'Lindqvist', literal: null })).toBe('Mara Lindqvist');
  expect(lineOf({ given: null, family: 'Plato', literal: null })).toBe('Plato');
});
