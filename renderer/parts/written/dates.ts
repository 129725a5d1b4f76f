import { datePartsOf, yearInWords } from '../../../contract/edtf.ts';

// Made once: making one takes longer than drawing what it writes.
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** An EDTF date in words: `29 Dec 2025`, `c. Dec 2025`, `44 BC`, `2025?`; anything else as it stands. */
export function dateInWords(edtf: string): string {
  const parts = datePartsOf(edtf);
  if (!parts) return edtf;
  const { year, month, day, approximate, uncertain } = parts;
  const name = month === null ? null : MONTHS[month - 1];
  if (name === undefined) return edtf;
  const text = [day, name, yearInWords(year)].filter((word) => word !== null).join(' ');
  return `${approximate ? 'c. ' : ''}${text}${uncertain ? '?' : ''}`;
}

/** A date as it is written into a field: ISO where that says it all, else in words. */
export function dateToWrite(edtf: string | null): string {
  if (edtf === null) return '';
  return /^(?!0000)\d{4}(?:-\d\d){0,2}$/.test(edtf) ? edtf : dateInWords(edtf);
}

/** A moment on this machine's clock: `29 Dec 2025, 14:05`. */
export function momentInWords(instant: number): string {
  return MOMENT.format(instant);
}

/** The day of a moment on this machine's clock: `29 Dec 2025`. */
export function instantInWords(instant: number): string {
  return DAY.format(instant);
}

/** A year as EDTF writes it, with four digits. */
export function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
