const PARTS = /^(?<year>-?\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?<mark>[~?%])?$/;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** What an EDTF date says; `null` for a part that is not known. */
export interface DateParts {
  /** Astronomical (ISO 8601): 0 is 1 BC, -43 is 44 BC. */
  year: number;
  /** 1 to 12 where it is a date that exists. */
  month: number | null;
  day: number | null;
  approximate: boolean;
  uncertain: boolean;
}

/** Takes a date of the EDTF subset that Dixit keeps apart; `null` for any other text. */
export function datePartsOf(edtf: string): DateParts | null {
  const groups = PARTS.exec(edtf)?.groups;
  if (!groups) return null;
  const number = (part: string | undefined) => (part === undefined ? null : Number(part));
  const mark = groups['mark'] ?? '';
  return {
    year: Number(groups['year']),
    month: number(groups['month']),
    day: number(groups['day']),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
}

/**
 * The same of what is known to be a date.
 *
 * @throws {RangeError} if it is none.
 */
export function partsOf(edtf: string): DateParts {
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

/** A year as it is spoken: `2025`, `44 BC`, `AD 44`. */
export function yearInWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 100 ? `AD ${year}` : String(year);
}

/** Days of a month in the proleptic Gregorian calendar (ISO 8601-1 §4.3). */
function daysOfMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * Says what is wrong with a date of the EDTF subset that Dixit keeps; `null` when it is one.
 *
 * @param edtf - `2025`, `2025-12`, `2025-12-29`, each with an optional `~`, `?` or `%`.
 */
export function dateProblem(edtf: string): string | null {
  const parts = datePartsOf(edtf);
  if (!parts) return 'Write the date as 2025, 2025-12 or 2025-12-29.';
  const { year, month, day } = parts;
  if (month === null) return null;
  const name = MONTHS[month - 1];
  if (name === undefined) return `There is no month ${month}.`;
  const days = daysOfMonth(year, month);
  if (day === null || (day >= 1 && day <= days)) return null;
  return `There is no ${day} ${name}: in ${yearInWords(year)} it has ${days} days.`;
}
