import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, numberSet } from '../../../core/imports/fingerprints.ts';
import { fieldOf, JSON_NAMES, proposeMapping } from '../../../core/imports/propose.ts';
import { shortened } from '../../../core/imports/rows/check-cells.ts';
import { CSV_COLUMNS } from '../../../formats/csv.ts';
import { foldKey } from '../../../query/words/words.ts';

describe('what columns likely say', () => {
  test.each([
    [['quote', 'author', 'category'], { text: 'quote', speakers: 'author', tags: 'category' }],
    [
      ['Quote', 'Speaker', 'Author', 'Source'],
      { text: 'Quote', speakers: 'Speaker', authors: 'Author', title: 'Source' },
    ],
    [
      ['Said by', 'The quote', 'Said on'],
      { speakers: 'Said by', text: 'The quote', saidOn: 'Said on' },
    ],
    [['title', 'source', 'text'], { title: 'title', container: 'source', text: 'text' }],
    [['date', 'published', 'text'], { saidOn: 'date', issued: 'published', text: 'text' }],
    [['id', 'colour'], {}],
    [['TEXT', 'text'], { text: 'TEXT' }],
  ])('of %j', (columns, mapping) => {
    expect(proposeMapping(columns)).toEqual(mapping);
  });

  test('of a table that Dixit wrote', () => {
    expect(proposeMapping([...CSV_COLUMNS])).toEqual({
      text: 'quote',
      speakers: 'speaker',
      roles: 'role',
      saidOn: 'said on',
      kind: 'kind',
      language: 'language',
      translator: 'translator',
      type: 'source type',
      publisher: 'publisher',
      place: 'publisher place',
      accessed: 'accessed',
      sourceLanguage: 'source language',
      title: 'source title',
      container: 'container',
      authors: 'authors',
      issued: 'issued',
      url: 'url',
      hops: 'passed on by',
      locators: 'locators',
      tags: 'tags',
      note: 'note',
    });
  });

  test('of JSON Lines as they are documented', () => {
    expect(proposeMapping(Object.values(JSON_NAMES))).toEqual(JSON_NAMES);
  });

  test.each([
    ['speaker', 'speakers'],
    ['saidOn', 'saidOn'],
    ['said_on', 'saidOn'],
    ['URL', 'url'],
    ['outlet', 'container'],
    ['colour', null],
  ])('the field of %s is %s', (name, field) => {
    expect(fieldOf(name)).toBe(field);
  });
});

describe('fingerprints', () => {
  test('are the same for the same folded words, and for no others', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', 'é', 'ї', '1', ' ', '-', '“', "'", '😀'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const isSame = foldKey(one) === foldKey(other);
        expect(fingerprint(one, 7) === fingerprint(other, 7)).toBe(isSame);
        expect(fingerprint(one, 7)).toBe(fingerprint(foldKey(one), 7));
        expect(fingerprint(one, 7)).not.toBe(fingerprint(one, 8));
      }),
      { numRuns: 3000, seed: 5 },
    );
  });

  test('of a great many texts are all different, and kept in a set', () => {
    const set = numberSet(10);
    const numbers = new Set<number>();
    for (let i = 0; i < 100_000; i++) {
      const number = fingerprint(`we will build bridge ${i} soon`, i % 3);
      expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
      numbers.add(number);
      set.add(number);
    }
    expect(numbers.size).toBe(100_000);
    expect([...numbers].every((number) => set.has(number))).toBe(true);
    expect(set.has(fingerprint('we will build bridge 100000 soon', 0))).toBe(false);
  });
});

test('a value that is wrong is shown on one line, and short', () => {
  expect(shortened(' a\r\n\tb\0 ')).toBe('a b');
  expect(shortened('😀'.repeat(100))).toHaveLength(80);
  expect(shortened('😀'.repeat(100)).isWellFormed()).toBe(true);
});
