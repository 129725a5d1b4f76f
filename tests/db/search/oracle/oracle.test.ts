import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import { dated } from '../../../../core/dated-query.ts';
import { parseQuery } from '../../../../query/parse.ts';
import { openCatalogue } from '../../../support/open-catalogue.ts';
import { fillVaried } from './library.ts';
import { queries } from './queries.ts';
import { readPlain } from './records.ts';
import { answeredCounts, createOracle, filterPlain } from './scan.ts';

/** Quotes of the library, and queries that are asked of it; more where there is time. */
const QUOTES = Number(process.env['DIXIT_ORACLE_QUOTES'] ?? 1_000);
const QUERIES = Number(process.env['DIXIT_ORACLE_QUERIES'] ?? 1_000);

test('every query finds what a plain look at every quote finds, with the same counts', () => {
  const { catalogue, db } = openCatalogue();
  fillVaried(catalogue, QUOTES);
  const collections = catalogue.collections.list();
  const plain = readPlain(db);
  expect(plain).toHaveLength(QUOTES);
  const oracle = createOracle(plain, { collections });
  const filters = fc.record(
    {
      kinds: fc.subarray(['direct', 'indirect'] as const),
      languages: fc.subarray(['en', 'uk', '']),
      roles: fc.subarray([...new Set(plain.flatMap(({ roles }) => roles))].slice(0, 3)),
      outlets: fc.subarray([...new Set(plain.flatMap(({ outlets }) => outlets))].slice(0, 3)),
      speakers: fc.subarray(plain.slice(0, 5).flatMap(({ speakers }) => speakers)),
      tags: fc.subarray([1, 2]),
      collections: fc.subarray(collections.map(({ id }) => id)),
    },
    { requiredKeys: [] },
  );
  const mostly = fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, filters);
  fc.assert(
    fc.property(queries, mostly, (text, chosen) => {
      const query = dated(QuoteQuery.parse({ text, filters: chosen, order: 'added' }));
      const found = oracle.find(parseQuery(text).node);
      const { ids, counts } = filterPlain(found, query.filters);
      expect([...catalogue.search.ids(query)].toReversed()).toEqual(ids);
      const first = catalogue.search.first({ ...query, order: 'newest' }, 20);
      const newest = catalogue.search.rows({ ...query, order: 'newest' }, 0, 20);
      expect(first.rows.map(({ id }) => id)).toEqual(newest.map(({ id }) => id));
      for (const [facet, answered] of answeredCounts(catalogue.search.facets(query))) {
        const shown = new Map([...answered].filter(([, count]) => count > 0));
        expect({ facet, counts: shown }).toEqual({ facet, counts: counts.get(facet) });
      }
    }),
    { numRuns: QUERIES },
  );
}, 600_000);
