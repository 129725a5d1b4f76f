import type { QuoteDraft } from '../contract/quotes.ts';
import type { QuoteColumnValues } from '../db/quotes.ts';
import { sortableDay } from './refusals.ts';
import { fitSegments } from './segments/carry.ts';
import { checkSegments } from './segments/check.ts';

/**
 * A quote's own columns after a change: its day sortable, and the marks on its words carried over
 * to a new wording.
 *
 * @throws {ORPCError} `REFUSED` for a day that is none, or for segments that are not the wording.
 */
export function quoteColumns(before: QuoteDraft, changes: Partial<QuoteDraft>): QuoteColumnValues {
  const draft = { ...before, ...changes };
  if (changes.segments) checkSegments(draft.text, changes.segments);
  return {
    ...draft,
    segments: fitSegments(draft.segments, draft.text),
    saidDay: sortableDay('saidOn', draft.saidOn),
  };
}
