import type { CslDate } from '../contract/csl.ts';
import { datePartsOf, type DateParts } from '../contract/edtf.ts';

/** @throws {RangeError} if it is no date. */
function partsOf(edtf: string): DateParts {
  const parts = datePartsOf(edtf);
  if (!parts) throw new RangeError(`Not a date: ${edtf}`);
  return parts;
}

/**
 * The sortable number of a date: year × 10000 + month × 100 + day, 0 for a part not known. Of a
 * year before 1 too, so that its days are in their order: -0044-03-15 is -439685.
 */
export function dayNumber(edtf: string): number {
  const { year, month, day } = partsOf(edtf);
  return year * 10000 + (month ?? 0) * 100 + (day ?? 0);
}

/** The last sortable number that a date covers: of `2025`, that of the last day of December. */
export function lastDayNumber(edtf: string): number {
  const { year, month, day } = partsOf(edtf);
  if (day !== null) return dayNumber(edtf);
  return year * 10000 + (month ?? 12) * 100 + 99;
}

/** The same date as CSL-JSON has it, which knows no year 0: -44 is 44 BC. */
export function toCslDate(edtf: string): CslDate {
  const { year, month, day, approximate, uncertain } = partsOf(edtf);
  const numbers = [year > 0 ? year : year - 1, month, day].filter((part) => part !== null);
  return { 'date-parts': [numbers], ...(approximate || uncertain ? { circa: true } : {}) };
}
