import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { QuoteQuery } from '../../../../contract/search.ts';
import { dated } from '../../../../core/dated-query.ts';
import { parseQuery } from '../../../../query/parse.ts';
import { openCatalogue } from '../../../support/open-catalogue.ts';
import { fillVaried } from './library.ts';
import { typed } from './queries.ts';

/** Texts that are asked, and quotes that they are asked of; more where there is time. */
const TEXTS = Number(process.env['DIXIT_TYPED_TEXTS'] ?? 2_000);
const QUOTES = Number(process.env['DIXIT_TYPED_QUOTES'] ?? 300);

test(`none of ${TEXTS} texts that may be typed is an error`, () => {
  const { catalogue } = openCatalogue();
  fillVaried(catalogue, QUOTES);
  let slowest = 0;
  fc.assert(
    fc.property(typed, (text) => {
      const query = dated(QuoteQuery.parse({ text, order: 'best' }));
      const start = performance.now();
      const { rows } = catalogue.search.first({ ...query, order: 'newest' }, 50);
      const total = catalogue.search.total(query);
      catalogue.search.rows(query, 0, 50);
      catalogue.search.facets(query);
      slowest = Math.max(slowest, performance.now() - start);
      catalogue.articles(parseQuery(text).node, 0, 5);
      expect(rows.length).toBe(Math.min(50, total));
    }),
    { numRuns: TEXTS },
  );
  process.stdout.write(`slowest of ${TEXTS} at ${QUOTES} quotes: ${slowest.toFixed(0)} ms\n`);
}, 3_600_000);
