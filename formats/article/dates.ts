const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date as pages write it ("2025-12-29T10:00:00Z", "29 December 2025", "Dec. 29, 2025", "20251229") as
 * EDTF, the day as the page has it, whatever the time zone.
 *
 * @returns `null` for anything else, and for days that do not exist.
 */
export function edtfDate(text: string): string | null {
  const line = text.trim().slice(0, 100);
  const numeric = /^(\d{4})(?:([-/.]?)(\d{2})(?:\2(\d{2}))?)?(?:$|[T\s])/.exec(line);
  if (numeric) return join(numeric[1], numeric[3], numeric[4]);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})\b/u.exec(line);
  if (dayFirst) return join(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /\b(\p{L}{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})\b/u.exec(line);
  if (monthFirst) return join(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

function monthNumber(name: string | undefined): string {
  const index = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  return index < 0 ? 'none' : String(index + 1);
}

function join(year = '', month?: string, day?: string): string | null {
  if (Number(year) < 1000) return null;
  if (month === undefined) return year;
  const monthOfYear = Number(month);
  if (!(monthOfYear >= 1 && monthOfYear <= 12)) return null;
  const yearMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const lastDay = new Date(Date.UTC(Number(year), monthOfYear, 0)).getUTCDate();
  if (!(Number(day) >= 1 && Number(day) <= lastDay)) return null;
  return `${yearMonth}-${day.padStart(2, '0')}`;
}
