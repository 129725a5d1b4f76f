import { expect, test } from 'vitest';
import { writeWebAnnotations } from '../../../formats/exchange/web-annotation.ts';
import { record } from '../support/records.ts';

const read = (...of: Parameters<typeof writeWebAnnotations>): unknown =>
  JSON.parse(writeWebAnnotations(...of));

test('a quote is an annotation with its words, their surroundings and their position', () => {
  const passage = {
    exact: 'the boats will sail',
    prefix: '“',
    suffix: '”, she',
    position: { start: 10, end: 29 },
  };
  expect(read([record({ note: 'A note.' })], new Map([[1, [passage]]]))).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 1,
    first: {
      type: 'AnnotationPage',
      items: [
        {
          id: 'urn:uuid:0190a5a0-0000-7000-8000-000000000001',
          type: 'Annotation',
          body: [
            { purpose: 'identifying', value: 'Ines Halvorsen' },
            { purpose: 'commenting', value: 'A note.' },
            { purpose: 'tagging', value: 'sea' },
            { purpose: 'tagging', value: 'trade' },
          ],
          target: {
            source: 'https://example.org/ferry?a=1&b=2',
            selector: [
              {
                type: 'TextQuoteSelector',
                exact: 'the boats will sail',
                prefix: '“',
                suffix: '”, she',
              },
              { type: 'TextPositionSelector', start: 10, end: 29 },
            ],
          },
        },
      ],
    },
  });
});

test('without a place or an address there are the words alone', () => {
  expect(read([record({ source: null })], new Map())).toMatchObject({
    first: {
      items: [
        {
          target: {
            source: 'urn:uuid:0190a5a0-0000-7000-8000-000000000001',
            selector: [{ type: 'TextQuoteSelector', exact: 'the boats will sail' }],
          },
        },
      ],
    },
  });
});
