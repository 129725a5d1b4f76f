import type { CslDate } from '../contract/csl.ts';

const PARTS = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[~?%])?$/;

interface DateParts {
  year: number;
  month: number | null;
  day: number | null;
  approximate: boolean;
}

/** Days of a month in the proleptic Gregorian calendar (ISO 8601-1 §4.3). */
function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function partsOf(edtf: string): DateParts | null {
  const groups = PARTS.exec(edtf)?.groups;
  if (!groups) return null;
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  return {
    year: Number(groups['year']),
    month: number(groups['month']),
    day: number(groups['day']),
    approximate: groups['mark'] !== undefined,
  };
}

/**
 * Says what is wrong with a date of the EDTF subset that Dixit keeps; `null` when it is one.
 *
 * @param edtf - `2025`, `2025-12`, `2025-12-29`, each with an optional `~`, `?` or `%`.
 */
export function dateProblem(edtf: string): string | null {
  const parts = partsOf(edtf);
  if (!parts) return 'Write the date as 2025, 2025-12 or 2025-12-29.';
  const { year, month, day } = parts;
  if (month !== null && (month < 1 || month > 12)) return `There is no month ${month}.`;
  if (month !== null && day !== null && (day < 1 || day > daysOfMonth(year, month))) {
    return `${edtf} is not a day: month ${month} of ${year} has ${daysOfMonth(year, month)} days.`;
  }
  return null;
}

/**
 * The sortable number of a date: year × 10000 + month × 100 + day, 0 for a part not known. Of a
 * year before 1 too, so that its days are in their order: -0044-03-15 is -439685.
 */
export function dayNumber(edtf: string): number {
  const parts = partsOf(edtf);
  if (!parts) throw new RangeError(`Not a date: ${edtf}`);
  const { year, month, day } = parts;
  return year * 10000 + (month ?? 0) * 100 + (day ?? 0);
}

/** The last sortable number that a date covers: of `2025`, that of the last day of December. */
export function lastDayNumber(edtf: string): number {
  const parts = partsOf(edtf);
  if (!parts) throw new RangeError(`Not a date: ${edtf}`);
  const { year, month, day } = parts;
  if (day !== null) return dayNumber(edtf);
  return year * 10000 + (month ?? 12) * 100 + 99;
}

/** The same date as CSL-JSON has it. */
export function toCslDate(edtf: string): CslDate {
  const parts = partsOf(edtf);
  if (!parts) throw new RangeError(`Not a date: ${edtf}`);
  const { year, month, day, approximate } = parts;
  const numbers = [year, month, day].filter((part) => part !== null);
  return { 'date-parts': [numbers], ...(approximate ? { circa: true } : {}) };
}
