import type { QuoteOrder, QuoteRow } from '../../../contract/search.ts';

const titleOf = ({ source }: QuoteRow) => source?.title ?? 'No source';

/**
 * The source of which the rows are from here on, where they are ordered by it; `null` where it is
 * that of the row before. By speaker each row begins with the name already.
 *
 * @param before - `null` before the first row, `undefined` while it is not there yet.
 */
export function groupOf(
  order: QuoteOrder,
  row: QuoteRow | undefined,
  before: QuoteRow | null | undefined,
): string | null {
  if (order !== 'source' || row === undefined || before === undefined) return null;
  const title = titleOf(row);
  return before !== null && titleOf(before) === title ? null : title;
}
