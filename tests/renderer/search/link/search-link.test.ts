import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUOTE_KINDS } from '../../../../contract/quote-shapes.ts';
import { QuoteOrder, QuoteQuery } from '../../../../contract/search.ts';
import { VERIFICATION_STATUSES } from '../../../../contract/verifications.ts';
import {
  isDixitLink,
  readSearchLink,
  writeSearchLink,
} from '../../../../renderer/search/link/search-link.ts';

const search = (query: object) => QuoteQuery.parse(query);
const NAMES: Record<number, string> = { 12: 'Sergei Lavrov', 13: 'Зеленський & Co.' };

describe('a link to a search', () => {
  test.each([
    [{}, 'dixit://search?order=newest'],
    [
      { text: 'drone "Black Sea" -speaker:x*', order: 'best' },
      'dixit://search?q=drone+%22Black+Sea%22+-speaker:x%2A&order=best',
    ],
    [
      { text: 'Зеленський', filters: { speakers: [12, 13, 14] } },
      'dixit://search?q=Зеленський&speaker=12+Sergei+Lavrov&speaker=13+Зеленський+%26+Co.&speaker=14&order=newest',
    ],
    [
      { filters: { saidFrom: '2024', saidTo: '2025-12', kinds: ['direct', 'mixed'] } },
      'dixit://search?kind=direct&kind=mixed&from=2024&to=2025-12&order=newest',
    ],
    [
      { filters: { answers: { by: 12, kind: 'denies', to: 7 } } },
      'dixit://search?answer=denies&answer-by=12+Sergei+Lavrov&answer-to=7&order=newest',
    ],
  ])('%o is %s', (query, link) => {
    const written = writeSearchLink(search(query), (_, id) => NAMES[id]);
    expect(written).toBe(link);
    expect(readSearchLink(written)?.query).toEqual(search(query));
  });

  test('is read with the names that it has, in any case and with its escapes', () => {
    const read = readSearchLink(
      '  DIXIT://search/?q=%D0%B4%D0%B8%D0%BC+a%20b&speaker=12+Sergei%20Lavrov#top\n',
    );
    expect(read?.query).toEqual(search({ text: 'дим a b', filters: { speakers: [12] } }));
    expect([...(read?.names.speakers ?? [])]).toEqual([[12, 'Sergei Lavrov']]);
  });

  test.each([
    'https://example.org/search?q=x',
    'dixit://library?file=/etc/passwd',
    'dixit:search?q=x',
    'dixit://search.example.org/?q=x',
    'dixit://search?q=a b',
    'dixit://search?q=a&q=b',
    'dixit://search?order=worst',
    'dixit://search?kind=lie',
    'dixit://search?speaker=Lavrov',
    'dixit://search?speaker=0',
    'dixit://search?speaker=-1',
    'dixit://search?from=last+week',
    'dixit://search?answer=denies&answer-by=1',
    'dixit://search?colour=red',
    `dixit://search?q=${'x'.repeat(10_001)}`,
    `dixit://search?${'tag=1&'.repeat(20_000)}`,
    '',
  ])('%s is none', (text) => {
    expect(readSearchLink(text)).toBeNull();
  });

  test('that cannot be read is still meant as one', () => {
    expect(isDixitLink(' dixit://search?order=worst')).toBe(true);
    expect(isDixitLink('what dixit: means')).toBe(false);
  });

  test('nothing that is read throws', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('dixit://search?', '&', '=', '%', '%ZZ', 'q', 'speaker=1', '\uD800', '#'),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(pieces, (given) => {
        for (const text of [`dixit://search?${given.join('')}`, given.join('')]) {
          expect(() => readSearchLink(text)).not.toThrow();
        }
      }),
    );
  });

  test('what is written is read as it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { maxLength: 3 });
    const queries = fc.record({
      text,
      order: fc.constantFrom(...QuoteOrder.options),
      filters: fc.record({
        speakers: ids,
        tags: ids,
        roles: fc.array(text, { maxLength: 2 }),
        languages: fc.constantFrom([], ['', 'uk']),
        kinds: fc.subarray([...QUOTE_KINDS]),
        statuses: fc.subarray([...VERIFICATION_STATUSES]),
        saidTo: fc.constantFrom(null, '2025', 'c. Dec 2025', '-0043'),
      }),
    });
    fc.assert(
      fc.property(queries, text, (query, name) => {
        const read = readSearchLink(writeSearchLink(search(query), () => name));
        const expected = search({
          ...query,
          text: query.text.trim().toWellFormed(),
          filters: { ...query.filters, roles: query.filters.roles.map((r) => r.toWellFormed()) },
        });
        expect(read?.query).toEqual(expected);
      }),
    );
  });
});
