import { expect, test } from 'vitest';
import { writeWebAnnotations } from '../../../formats/exchange/web-annotation.ts';
import { readRecords } from '../../../formats/records/formats.ts';
import { record } from '../support/records.ts';

const read = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { format, records } = readRecords('a.json', text);
  expect(format).toBe('web-annotation');
  return [...records];
};

/** As the API of Hypothesis answers. */
const HYPOTHESIS = {
  total: 3,
  rows: [
    {
      id: 'x1',
      created: '2024-05-06T07:08:09.000000+00:00',
      user: 'acct:a@example.org',
      uri: 'https://example.org/a',
      text: 'A thought',
      tags: ['sea', 'trade'],
      references: [],
      document: { title: ['A page'] },
      target: [
        {
          source: 'https://example.org/a',
          selector: [
            { type: 'RangeSelector', startOffset: 1 },
            { type: 'TextQuoteSelector', exact: 'We build.', prefix: 'a ', suffix: ' b' },
          ],
        },
      ],
    },
    {
      uri: 'https://example.org/a',
      text: 'Of the page',
      tags: [],
      target: [{ source: 'https://example.org/a' }],
      document: {},
    },
    { uri: 'https://example.org/a', text: 'An answer', references: ['x1'], target: [] },
  ],
};

test('annotations of Hypothesis are quotes of their page', () => {
  const [first, page, answer] = read(HYPOTHESIS);
  expect(first).toMatchObject({
    number: 1,
    unread: ['user'],
    source: {
      item: { URL: 'https://example.org/a' },
      types: [],
      note: '',
      otherwise: { type: 'webpage', title: 'A page' },
    },
    quotes: [{ text: 'We build.', note: 'A thought', tags: ['sea', 'trade'], speakers: [] }],
  });
  expect(page).toMatchObject({ quotes: [], source: { note: 'Of the page' } });
  expect(answer?.problem).toContain('answers another annotation');
  expect(read({ annotations: HYPOTHESIS.rows })).toHaveLength(3);
  expect(read(HYPOTHESIS.rows)).toHaveLength(3);
});

test('annotations of the W3C are read in all their forms', () => {
  const [one] = read({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: ['Annotation'],
    bodyValue: 'Plain',
    body: [
      { type: 'TextualBody', value: 'A note' },
      { purpose: ['tagging'], value: 'sea' },
      'Said',
    ],
    target: {
      source: { id: 'https://example.org/b' },
      selector: {
        type: 'FragmentSelector',
        refinedBy: { type: 'TextQuoteSelector', exact: 'Deep' },
      },
    },
  });
  expect(one).toMatchObject({
    source: { item: { URL: 'https://example.org/b' } },
    quotes: [{ text: 'Deep', note: 'A note\n\nSaid\n\nPlain', tags: ['sea'] }],
  });
});

test('those that Dixit wrote come back, also of a wording that is cut in two', () => {
  const source = record().source;
  const uuid = '0197a0de-5c1b-7aaa-8000-000000000001';
  const quotes = [
    record({ id: 1, note: 'Heard.', text: 'a\u202Eb <i>' }),
    record({ id: 2, text: 'One two' }),
    record({ id: 3, source: source && { ...source, key: uuid, csl: { ...source.csl, URL: 'x' } } }),
  ];
  const passage = (exact: string) => ({ exact, prefix: 'p', suffix: 's', position: null });
  const text = writeWebAnnotations(quotes, new Map([[2, [passage('One'), passage('two')]]]));
  expect(
    read(text).map(({ source: where, quotes: [quote] }) => [where?.item.URL, where?.uuid, quote]),
  ).toMatchObject([
    [
      'https://example.org/ferry?a=1&b=2',
      null,
      {
        text: 'a\u202Eb <i>',
        speakers: ['Ines Halvorsen'],
        note: 'Heard.',
        tags: ['sea', 'trade'],
      },
    ],
    ['https://example.org/ferry?a=1&b=2', null, { text: 'One two' }],
    [undefined, uuid, { text: 'the boats will sail' }],
  ]);
});

test('what is no annotation is told, and nothing of an object is taken for a text', () => {
  const strange = {
    type: 'Annotation',
    target: { selector: [{ type: 'TextQuoteSelector', exact: { a: 1 } }] },
  };
  const records = read([
    HYPOTHESIS.rows[0],
    strange,
    3,
    { type: 'Annotation', target: null, body: [[[]]] },
  ]);
  expect(records.map(({ problem }) => problem)).toEqual([
    null,
    'There are no quoted words in it.',
    'Is no annotation.',
    'There are no quoted words in it.',
  ]);
});
