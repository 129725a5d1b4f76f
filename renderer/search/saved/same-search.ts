import type { QuoteQuery } from '../../../contract/search.ts';
import { countFilters } from '../../app/view-state.tsx';

const byText = (one: unknown, other: unknown) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

/** A search as it is compared, whatever the order in which its filters were set. */
function keyOf({ text, filters, order }: QuoteQuery): string {
  const set = Object.entries(filters).map(([filter, value]) => [
    filter,
    Array.isArray(value) ? [...value].toSorted(byText) : value,
  ]);
  return JSON.stringify([text.trim(), set.toSorted(byText), order]);
}

/** Whether two searches ask for the same in the same order. */
export function isSameSearch(one: QuoteQuery, other: QuoteQuery): boolean {
  return keyOf(one) === keyOf(other);
}

/** Whether a search asks for nothing in particular. */
export function isEmptySearch({ text, filters }: QuoteQuery): boolean {
  return text.trim() === '' && countFilters(filters) === 0;
}
