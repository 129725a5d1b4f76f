import type { CslDate } from '../../../contract/csl.ts';
import { readDate } from '../dates.ts';

/** `2020/05/03/`, each part but the year perhaps empty, and what is said besides. */
const SLASHED = /^(\d{4})(?:\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?)?$/s;

/** A date of RIS, or one as people write it. */
export function risDate(text: string): CslDate | null {
  const [whole, year = '', month = '', day = '', more = ''] = SLASHED.exec(text.trim()) ?? [];
  if (whole === undefined) return readDate(text);
  const parts = month === '' ? [year] : day === '' ? [year, month] : [year, month, day];
  const date = readDate(parts.map((part) => part.padStart(2, '0')).join('-'));
  return date && { ...date, ...(more.trim() !== '' && month === '' && { season: more.trim() }) };
}

const precision = (date: CslDate | null) => date?.['date-parts']?.[0]?.length ?? 0;

/**
 * When a record was published: EndNote has the year in `PY` and the day in words in `DA`, others have
 * all of it in one of them.
 */
export function publishedOn(years: readonly string[], days: readonly string[]): CslDate | null {
  const [year = ''] = years;
  const read = [...years, ...days].map(risDate);
  const [digits = ''] = /^\d{4}/.exec(year) ?? [];
  const joined = days
    .filter((day) => digits !== '' && day !== '' && !/\d{4}/.test(day))
    .map((day) => readDate(`${day} ${digits}`));
  const dates = [...read, ...joined].filter((date) => date !== null);
  const [best = null] = dates.toSorted((a, b) => precision(b) - precision(a));
  return best;
}
