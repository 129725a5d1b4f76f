import type { StoredText } from '../../../contract/sources.ts';
import type { Span } from '../../../contract/shapes.ts';
import type { Mark, MarkKind } from '../../capture/article/marks.ts';

/**
 * What is marked in a stored text: quotes of the library, what was searched, and one stretch.
 *
 * @param looked - What is looked at or chosen; drawn above the others.
 */
export function storedMarks(stored: StoredText, looked: Span | null): Mark[] {
  const mark = (kind: MarkKind, [start, end]: Span, quoteId: number | null): Mark => ({
    kind,
    start,
    end,
    proposalId: quoteId,
    state: quoteId === null ? 'pending' : 'kept',
  });
  return [
    ...stored.quotes.flatMap(({ id, spans }) => spans.map((span) => mark('quotation', span, id))),
    ...stored.marks.map((span) => mark('hit', span, null)),
    ...(looked ? [mark('draft', looked, null)] : []),
  ].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Index of the mark that begins at a place, or of the next one; the last behind all; -1: none. */
export function markAt(marks: readonly Span[], start: number): number {
  const index = marks.findIndex(([, end]) => end > start);
  return index < 0 ? marks.length - 1 : index;
}
