import { dayNumber, lastDayNumber } from '../contract/edtf.ts';
import type { QuoteQuery } from '../contract/search.ts';
import { readRealDate } from '../contract/written-date.ts';
import type { DatedQuery } from '../db/search/find.ts';
import { refused } from './refusals.ts';

/** @throws {ORPCError} `REFUSED` at `field` for a date that is none. */
function edtfAt(field: 'saidFrom' | 'saidTo', query: QuoteQuery): string | null {
  const written = query.filters[field];
  if (written === null) return null;
  const read = readRealDate(written);
  if ('problem' in read) throw refused(field, read.problem);
  return read.edtf;
}

/**
 * The query with its dates as sortable numbers, both ends included: to `2025` is to its last day.
 *
 * @throws {ORPCError} `REFUSED` for a date that is none.
 */
export function dated(query: QuoteQuery): DatedQuery {
  const from = edtfAt('saidFrom', query);
  const to = edtfAt('saidTo', query);
  return {
    ...query,
    fromDay: from === null ? null : dayNumber(from),
    toDay: to === null ? null : lastDayNumber(to),
  };
}
