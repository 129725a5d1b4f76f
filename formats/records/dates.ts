import type { CslDate } from '../../contract/csl.ts';
import { readRealDate } from '../../contract/written-date.ts';
import { toCslDate } from '../csl-date.ts';

/** EDTF numbers what is shorter than a year and longer than a month from 21 (ISO 8601-2, 4.8). */
const SEASONS: Readonly<Record<string, string>> = { 21: '1', 22: '2', 23: '3', 24: '4' };

function oneDate(text: string): CslDate | null {
  const [, year = '', season = '', mark = ''] = /^(-?\d{4})-(2[1-4])([~?%]?)$/.exec(text) ?? [];
  if (season !== '') return { ...toCslDate(`${year}${mark}`), season: SEASONS[season] };
  const read = readRealDate(text);
  return 'edtf' in read ? toCslDate(read.edtf) : null;
}

/**
 * A date as a file has it: EDTF, ranges of it (`2020/2021`), dates as people write them; anything
 * else stays as words. `null` for nothing.
 */
export function readDate(written: string): CslDate | null {
  const text = written.replace(/\s+/g, ' ').trim();
  if (text === '') return null;
  const ends = /^([^/]*\d{3}[^/]*)\/((?:\.\.)?|[^/]*\d{3}[^/]*)$/.exec(text);
  if (!ends) return oneDate(text) ?? { literal: text };
  const [first, last] = [oneDate(ends[1] ?? ''), oneDate(ends[2] ?? '')];
  const [start] = first?.['date-parts'] ?? [];
  if (start === undefined) return { literal: text };
  // A range without an end has begun.
  if ((ends[2] ?? '').replace('..', '') === '') return { 'date-parts': [start] };
  const [end] = last?.['date-parts'] ?? [];
  if (end === undefined) return { literal: text };
  return { 'date-parts': [start, end], ...(first?.circa || last?.circa ? { circa: true } : {}) };
}
