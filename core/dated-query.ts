import type { QuoteQuery } from '../contract/search.ts';
import type { DatedQuery } from '../db/search/find.ts';
import { dateProblem, dayNumber, lastDayNumber } from './edtf.ts';
import { refused } from './refusals.ts';

/**
 * The query with its dates as sortable numbers, both ends included: to `2025` is to its last day.
 *
 * @throws {ORPCError} `REFUSED` for a date that is none.
 */
export function dated(query: QuoteQuery): DatedQuery {
  const { saidFrom, saidTo } = query.filters;
  for (const [field, date] of [
    ['saidFrom', saidFrom],
    ['saidTo', saidTo],
  ] as const) {
    const problem = date === null ? null : dateProblem(date);
    if (problem !== null) throw refused(field, problem);
  }
  return {
    ...query,
    fromDay: saidFrom === null ? null : dayNumber(saidFrom),
    toDay: saidTo === null ? null : lastDayNumber(saidTo),
  };
}
