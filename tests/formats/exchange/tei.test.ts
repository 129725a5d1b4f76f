import { describe, expect, test } from 'vitest';
import type { CitedQuote } from '../../../contract/citations.ts';
import { writeTei } from '../../../formats/exchange/tei.ts';
import { elementsOf, parseXml } from '../support/parse-xml.ts';
import { record } from '../support/records.ts';

const UUID = '0190a5a0-0000-7000-8000-00000000000';

function read(quotes: CitedQuote[]) {
  const root = parseXml(writeTei(quotes));
  const ids = ['person', 'org', 'personGrp', 'bibl', 'cit'].flatMap((name) =>
    elementsOf(root, name).flatMap(({ attributes }) => attributes['xml:id'] ?? []),
  );
  return { root, ids };
}

describe('quotes as TEI', () => {
  test('say by pointers who said it and where it stands', () => {
    const agency = { display: 'TASS', family: null, given: null, kind: 'organisation' } as const;
    const { root, ids } = read([
      record({ hops: [agency] }),
      record({ uuid: `${UUID}2`, source: null, speakers: [] }),
    ]);
    expect(root.attributes['xmlns']).toBe('http://www.tei-c.org/ns/1.0');
    expect(root.children.map(({ name }) => name)).toEqual(['teiHeader', 'text']);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [
      ...elementsOf(root, 'said').map(({ attributes }) => attributes['who']),
      ...elementsOf(root, 'ref').map(({ attributes }) => attributes['target']),
    ].filter((pointer) => pointer !== undefined);
    expect(pointers).toEqual(['#person-1', '#source-1', '#person-2']);
    for (const pointer of pointers) expect(ids).toContain(pointer.slice(1));
    expect(elementsOf(root, 'said')[0]?.text).toBe('the boats will sail');
    expect(elementsOf(root, 'citedRange')[0]).toMatchObject({
      attributes: { unit: 'page' },
      text: '12',
    });
    expect(elementsOf(root, 'person')[0]?.text).toBe('Ines Halvorsen');
    expect(elementsOf(root, 'org')[0]?.text).toBe('TASS');
    expect(elementsOf(root, 'date').map(({ attributes }) => attributes['when'])).toContain(
      '2024-03-08',
    );
  });

  test('tell what was changed in a quotation', () => {
    const { root } = read([
      record({
        segments: [
          { type: 'said', text: 'the ' },
          { type: 'omitted', text: 'old ' },
          { type: 'inserted', text: 'fishing' },
          { type: 'sic', text: 'boast' },
          { type: 'emphasis', text: 'sail', by: 'me' },
        ],
      }),
    ]);
    const [said] = elementsOf(root, 'said');
    expect(said?.children.map(({ name }) => name)).toEqual(['gap', 'supplied', 'sic', 'emph']);
    expect(said?.text).not.toContain('old');
  });

  test('a date that is no day of the calendar stands in words alone', () => {
    const { root } = read([record({ saidOn: '2024-03~' })]);
    const date = elementsOf(root, 'date').find(({ text }) => text === '2024-03~');
    expect(date?.attributes).toEqual({});
  });

  test.each([
    ['2024', { when: '2024' }],
    ['2024-02-30', {}],
    ['0001-03', { when: '0001-03' }],
    // 44 BC, and the year before our era.
    ['-0043-03-15', { when: '-0044-03-15' }],
    ['0000', { when: '-0001' }],
  ])('said on %s: %j', (saidOn, attributes) => {
    const { root } = read([record({ saidOn })]);
    const date = elementsOf(root, 'date').find(({ text }) => text === saidOn);
    expect(date?.attributes).toEqual(attributes);
  });

  test.each([
    [{ 'date-parts': [[2020], [2021, 6]] }, '2020/2021-06', { from: '2020', to: '2021-06' }],
    [{ 'date-parts': [[2020], [2021, 13]] }, '2020/2021-13', {}],
    [{ 'date-parts': [[2020]], circa: true }, '2020~', {}],
    [{ literal: 'in spring' }, 'in spring', {}],
  ])('published %j', (issued, text, attributes) => {
    const { source } = record();
    const csl = { ...source?.csl, type: 'book', issued };
    const { root } = read([
      record({ source: { key: 'source-1', csl, titleSentence: null, titleShort: null } }),
    ]);
    const [date] = elementsOf(root, 'date');
    expect(date).toEqual({ name: 'date', text, attributes, children: [] });
  });

  test('a quote that is listed twice has one identifier', () => {
    const { ids } = read([record(), record()]);
    expect(ids.filter((id) => id.startsWith('quote-'))).toHaveLength(1);
  });

  test('no quotes are a document too', () => {
    expect(elementsOf(read([]).root, 'p')).toHaveLength(3);
  });
});
