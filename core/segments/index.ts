import { implement } from '@orpc/server';
import { contract } from '../../contract/index.ts';
import type { Segment, SegmentChange } from '../../contract/segments.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import { quoteColumns } from '../quote-columns.ts';
import { found, refused } from '../refusals.ts';
import { clearSpan, insertAt, markSpan } from './algebra.ts';

/** The step of a change, in the user's words. */
function labelOf(change: SegmentChange): string {
  if (change.do === 'insert')
    return change.text === '' ? 'Take inserted words away' : 'Insert words';
  if (change.do === 'clear') return 'Quote words as they are';
  if (change.as.type === 'omitted') return 'Leave words out';
  if (change.as.type === 'sic') return 'Mark words with [sic]';
  return change.as.by === 'me' ? 'Add emphasis' : 'Mark emphasis of the source';
}

/** Whether an offset is between two characters of a text, and not in the middle of one. */
function isBetweenCharacters(text: string, at: number): boolean {
  const isInPair =
    /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  return at <= text.length && !isInPair;
}

/** @throws {ORPCError} `REFUSED` for offsets that are not in the text. */
function checkOffsets(text: string, change: SegmentChange): void {
  const offsets = change.do === 'insert' ? [change.at] : change.span;
  const isEmpty = change.do !== 'insert' && change.span[0] >= change.span[1];
  if (isEmpty || !offsets.every((at) => isBetweenCharacters(text, at))) {
    throw refused('segments', 'There are no such words in the wording.');
  }
}

/**
 * The segments of a verbatim text after a change.
 *
 * @throws {ORPCError} `REFUSED` for offsets that are not in the text.
 */
export function changedSegments(
  text: string,
  segments: readonly Segment[] | null,
  change: SegmentChange,
): Segment[] {
  checkOffsets(text, change);
  const before = segments ?? [{ type: 'said', text }];
  if (change.do === 'mark') return markSpan(before, change.span, change.as);
  if (change.do === 'clear') return clearSpan(before, change.span);
  return insertAt(before, change.at, change.text);
}

/** What can be asked about how a wording is quoted. */
export function segmentProcedures(catalogue: Catalogue) {
  const { segments } = implement(contract);
  const { quotes, steps } = catalogue;
  return {
    change: segments.change.handler(({ input: { quoteId, text, change } }) => {
      const quote = found(quotes.get(quoteId), 'quote');
      if (quote.text !== text) {
        throw refused('segments', 'The wording was changed in the meantime. Look at it again.');
      }
      const changed = changedSegments(text, quote.segments, change);
      const columns = quoteColumns(quote, { segments: changed });
      steps.write(labelOf(change), () => quotes.update(quoteId, columns, catalogue.now()));
    }),
  };
}
