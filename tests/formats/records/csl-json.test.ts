import { describe, expect, test } from 'vitest';
import { readRecords, recordFormat } from '../../../formats/records/formats.ts';

const read = (value: unknown) => [...readRecords('a.json', JSON.stringify(value)).records];

const ITEM = {
  id: 'http://zotero.example/users/1/items/A',
  type: 'article-newspaper',
  title: 'Harbour plan',
  'container-title': 'Gazette',
  author: [{ family: 'Dam', given: 'Rita', 'non-dropping-particle': 'van' }, { literal: 'Agency' }],
  issued: { 'date-parts': [['2024', 3, '05']] },
  accessed: { raw: '2024-05-06' },
  volume: 12,
  URL: 'https://example.org/a',
};

describe('items of CSL-JSON', () => {
  test('have their variables, and what is none is told', () => {
    const [record] = read([
      { ...ITEM, shortTitle: 'Plan', categories: ['x'], nested: { deep: {} }, DOI: null, note: '' },
    ]);
    expect(record).toMatchObject({ number: 1, problem: null, unread: ['categories', 'nested'] });
    const { id: _, type: __, ...variables } = ITEM;
    expect(record?.source).toEqual({
      types: ['article-newspaper'],
      titleSentence: null,
      otherwise: null,
      note: '',
      uuid: null,
      item: {
        ...variables,
        volume: '12',
        issued: { 'date-parts': [[2024, 3, 5]] },
        accessed: { 'date-parts': [[2024, 5, 6]] },
        'title-short': 'Plan',
      },
    });
  });

  test('that Dixit wrote have their quotes', () => {
    const quote = {
      uuid: 'u',
      text: 'We build.',
      kind: 'indirect',
      speakers: [{ display: 'Ada Lovelace', family: 'Lovelace', given: 'Ada', kind: 'person' }],
      role: 'Minister',
      saidOn: '2024-03',
      locators: { page: '3', other: 'x' },
      tags: ['sea'],
      note: 'N',
      language: 'en',
    };
    const [record] = read([
      { ...ITEM, custom: { titleSentence: 'Harbour plan', quotes: [quote] } },
    ]);
    expect(record?.source?.titleSentence).toBe('Harbour plan');
    expect(record?.quotes).toEqual([
      {
        collections: [],
        hops: [],
        translator: null,
        text: 'We build.',
        kind: 'indirect',
        speakers: ['Ada Lovelace'],
        role: 'Minister',
        saidOn: '2024-03',
        locators: { page: '3' },
        tags: ['sea'],
        note: 'N',
        language: 'en',
      },
    ]);
  });

  test('are read out of an object too, and what is no item is told', () => {
    expect(read({ items: [ITEM, 3, null] }).map(({ problem }) => problem)).toEqual([
      null,
      'Is no JSON object.',
      'Is no JSON object.',
    ]);
    expect(read(ITEM)).toHaveLength(1);
  });

  test('hold nothing of an object that is no value of CSL', () => {
    const item = {
      ...ITEM,
      author: [{ family: { toString: 1 } }, 'Roe', { given: 'A', __proto__: { x: 1 } }],
      title: ['x'],
      issued: 'x',
      page: true,
    };
    const [record] = read([item]);
    expect(record?.source?.item.author).toEqual([{ given: 'A' }]);
    expect(record?.unread).toEqual(['title', 'issued', 'page']);
  });
});

describe('the format of a file', () => {
  test.each([
    ['a.json', '[{"type":"book"}]', 'json'],
    ['a.txt', '[{"type":"book"}]', 'json'],
    ['a.jsonl', '{"text":"a"}\n', null],
    ['a.txt', '{"text":"a"}\n{"text":"b"}', null],
    ['a.txt', '{\n"type":"book"}', 'json'],
    ['a.bib', 'nothing', 'bibtex'],
    ['a.txt', '% x\n@book{a,', 'bibtex'],
    ['a.ris', '', 'ris'],
    ['a.txt', '\uFEFFTY  - BOOK\n', 'ris'],
    ['a.csv', '@book{a,', null],
    ['a.txt', 'quote,speaker\n', null],
  ])('%s that begins %j is %s', (name, beginning, format) => {
    expect(recordFormat(name, beginning)).toBe(format);
  });

  test.each([
    ['a.bib', '', 'The file is empty.'],
    ['a.bib', 'Just text', 'There is no record'],
    ['a.ris', 'Just text', 'There is no record'],
    ['a.json', '[{"type":"book"', 'cut off or damaged'],
    ['a.json', '[]', 'neither CSL-JSON'],
    ['a.json', '[{"text":"a"}]', 'neither CSL-JSON'],
    ['a.json', '"x"', 'neither CSL-JSON'],
  ])('%s with %j is refused', (name, text, reason) => {
    expect(() => readRecords(name, text)).toThrow(reason);
  });

  test('lists in lists are refused too', () => {
    const open = '['.repeat(100_000);
    expect(() => readRecords('a.json', open)).toThrow('cut off or damaged');
    const closed = open + ']'.repeat(100_000);
    expect(() => readRecords('a.json', closed)).toThrow('neither CSL-JSON');
  });
});
