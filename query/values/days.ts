import { dayNumber, lastDayNumber } from '../../contract/edtf.ts';
import { readRealDate } from '../../contract/written-date.ts';
import type { ReadValue } from './read-value.ts';

/** Days as sortable numbers (see `dayNumber`), both included; `null` for an end that is open. */
export interface DaysValue {
  from: number | null;
  to: number | null;
}

export type DaysField = 'before' | 'after' | 'on' | 'year';

type ReadDay = { edtf: string } | { problem: string };

/** `2020..2025`, `2020–2025`; one side of two dots may be left out. */
const DOTS = /^(?<first>.*?)\s*\.\.\.?\s*(?<last>.*)$/u;
const YEARS = /^(?<first>\d{3,4})\s*-\s*(?<last>\d{3,4})$/u;

/** What dates begin with: on the way to one, `20` and `2025-` are no mistakes. */
const BEGUN = /^(?:[-~]?\d[\d\s./-]*|[-~])$/u;

/** No more of a value is read (UTF-16 units): two dates are never longer. */
const MAX_LENGTH = 250;

const isYear = (edtf: string) => /^-?\d{4}[~?%]?$/.test(edtf);

/** A date as people write it, and years before the year 1 as `-43` too, which is 44 BC. */
function readDay(written: string): ReadDay {
  const negative = /^-(?<digits>\d{1,4})$/.exec(written)?.groups?.['digits'];
  return readRealDate(negative === undefined ? written : `-${negative.padStart(4, '0')}`);
}

function readYear(written: string): ReadDay {
  const day = readDay(written);
  if ('problem' in day || isYear(day.edtf)) return day;
  return { problem: `Write on:${day.edtf} for that day or month.` };
}

/** Everything within the dates `first` to `last`, in whatever order they are. */
function between(first: string, last: string): DaysValue {
  return {
    from: Math.min(dayNumber(first), dayNumber(last)),
    to: Math.max(lastDayNumber(first), lastDayNumber(last)),
  };
}

function readRange(written: string, read: (written: string) => ReadDay): DaysValue | string {
  const { first, last } = (DOTS.exec(written) ?? YEARS.exec(written))?.groups ?? {
    first: written,
    last: written,
  };
  if (first === '' && last === '') return 'Write a year or a day beside the dots.';
  const ends = [first, last].map((end = '') => (end === '' ? null : read(end)));
  for (const end of ends) if (end && 'problem' in end) return end.problem;
  const [from, to] = ends.map((end) => (end && 'edtf' in end ? end.edtf : null));
  if (from && to) return between(from, to);
  return { from: from ? dayNumber(from) : null, to: to ? lastDayNumber(to) : null };
}

function readDays(field: DaysField, written: string): DaysValue | string {
  if (field === 'on') return readRange(written, readDay);
  if (field === 'year') return readRange(written, readYear);
  const day = readDay(written);
  if ('problem' in day) return day.problem;
  const from = dayNumber(day.edtf);
  return field === 'after' ? { from, to: null } : { from: null, to: from - 1 };
}

/**
 * Reads when something was said. `after` a date is from its first day on, `before` it is until the
 * day before; `on` is within it, `year` within a year; these two take ranges too.
 */
export function readDaysValue(field: DaysField, written: string): ReadValue<DaysValue> {
  const text = written
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .trim();
  const days = readDays(field, text);
  if (typeof days !== 'string') return { value: days };
  return { unfinished: text === '' || BEGUN.test(text), problem: days };
}
