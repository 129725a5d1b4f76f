import type { CslDate } from '../contract/csl.ts';
import { dateProblem, partsOf } from '../contract/edtf.ts';

function part(value: number | string, index: number): string {
  const number = Number(value);
  if (!Number.isInteger(number)) return String(value);
  if (index > 0) return String(number).padStart(2, '0');
  // CSL knows no year 0, ISO does: -44 is 44 BC there and -0043 here.
  const year = number < 0 ? number + 1 : number;
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** A date of an item as an ISO day, month, year or range; `null` where it is only words or none. */
export function isoDate(date: CslDate | undefined): string | null {
  const dates = (date?.['date-parts'] ?? [])
    .map((parts) => parts.slice(0, 3).map(part).join('-'))
    .filter((text) => /^-?\d{4,}(-\d{2}){0,2}$/.test(text));
  return dates.length > 0 ? dates.slice(0, 2).join('/') : null;
}

/** The year of an item's date as text, or `null`. */
export function yearOf(date: CslDate | undefined): string | null {
  return /^-?\d+/.exec(isoDate(date) ?? '')?.[0] ?? /\d{4}/.exec(dateText(date))?.[0] ?? null;
}

/** A date of an item in whatever form it is known; empty where it is not. */
export function dateText(date: CslDate | undefined): string {
  return isoDate(date) ?? date?.literal ?? date?.raw ?? '';
}

/** A date of an item as EDTF has it, or as far as it is known; empty where it is not. */
export function edtfText(date: CslDate | undefined): string {
  const iso = isoDate(date);
  const isAbout = date?.circa !== undefined && date.circa !== false;
  return iso !== null && isAbout && !iso.includes('/') ? `${iso}~` : dateText(date);
}

/** A date of the EDTF subset that Dixit keeps as CSL-JSON has it, which knows no year 0: -44 is 44 BC. */
export function toCslDate(edtf: string): CslDate {
  const { year, month, day, approximate, uncertain } = partsOf(edtf);
  const numbers = [year > 0 ? year : year - 1, month, day].filter((part) => part !== null);
  return { 'date-parts': [numbers], ...(approximate || uncertain ? { circa: true } : {}) };
}

/** The same the other way round; of a range its beginning, and `null` for what is only words. */
export function fromCslDate(date: CslDate | undefined): string | null {
  const [first] = (isoDate(date) ?? '').split('/');
  const edtf = `${first}${date?.circa === undefined || date.circa === false ? '' : '~'}`;
  return dateProblem(edtf) === null ? edtf : null;
}
