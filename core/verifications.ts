import { implement } from '@orpc/server';
import { contract } from '../contract/index.ts';
import type { Catalogue } from '../db/catalogue.ts';
import { notFound, refused } from './refusals.ts';

/** Characters of evidence that one step may write, over all its quotes. */
const MOST_EVIDENCE = 50_000_000;

/** What can be asked about how well quotes are established. */
export function verificationProcedures(catalogue: Catalogue) {
  const { verifications } = implement(contract);
  return {
    record: verifications.record.handler(({ input: { quoteIds, status, evidence, at } }) => {
      const ids = [...new Set(quoteIds)];
      const now = catalogue.now();
      if (at !== undefined && at > now) throw refused('at', 'That day is still to come.');
      if (evidence.length * ids.length > MOST_EVIDENCE) {
        throw refused('evidence', 'This is too long to be written to so many quotes.');
      }
      if (!catalogue.quotes.haveAll(ids)) throw notFound('quote');
      const what = ids.length === 1 ? 'Mark' : `Mark ${ids.length} quotes`;
      catalogue.steps.write(`${what} as “${status}”`, () =>
        catalogue.verifications.add(ids, status, evidence.trim(), at ?? now),
      );
    }),
  };
}
