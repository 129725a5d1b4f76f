import { dateProblem } from './edtf.ts';

/** A date as a person wrote it, read: EDTF, or why it is none. */
export type ReadDate = { edtf: string } | { problem: string };

type Era = 'BC' | 'AD' | null;
/** Digits as they were written. */
interface Written {
  year: string;
  month?: string | number | undefined;
  day?: string | undefined;
}

/** Longer texts are no dates (UTF-16 units). */
const MAX_LENGTH = 100;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const HOW = 'Write 2025, 2025-12 or 2025-12-29; in words it can be 29 Dec 2025, c. 2025 or 44 BC.';
const problem = (text: string): ReadDate => ({ problem: text });

const EDTF = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?$/;
const ERA = /(?<![\p{L}.])(?:(b\.?\s?c\.?(?:\s?e\.?)?)|a\.?\s?d\.?|c\.?\s?e\.?)(?=\s|\d|$)/u;
const CIRCA = /^(?:~|(?:circa|ca|c|about|around|approximately|approx)(?:\.\s*|\s+|(?=\d)))/;
const DOUBT = /^(?:perhaps|possibly|probably|maybe)\s+/;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`(?<month>\p{L}{3,9})\.?`;
const YEAR = String.raw`(?<year>\d{1,6})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s+)?`;
const IN_WORDS = [
  `${WEEKDAY}${DAY}(?:\\s+of)?[\\s-]*${MONTH},?[\\s-]*${YEAR}`,
  `${WEEKDAY}${MONTH}\\s*${DAY}(?:,\\s*|\\s+)${YEAR}`,
  `${MONTH},?\\s*${YEAR}`,
  `(?<year>\\d{3,6}),?\\s+${MONTH}(?:\\s+${DAY})?`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));
const YEAR_FIRST = /^(?<year>\d{3,6})([-/.]\s?)(?<month>\d{1,2})(?:\2(?<day>\d{1,2}))?$/;
const YEAR_LAST = /^(?<first>\d{1,2})(?<between>[-/.])\s?(?<second>\d{1,2})\2\s?(?<year>\d{1,6})$/;
const MONTH_OF_YEAR = /^(?<month>\d{1,2})[-/.](?<year>\d{3,6})$/;

/** The number of a month, by its name or the beginning of it. */
function monthOf(name: string): number | null {
  const index = MONTHS.findIndex((month) => month.startsWith(name === 'sept' ? 'sep' : name));
  return index < 0 ? null : index + 1;
}

/** Day and month in numbers are only read where they cannot be mistaken for one another. */
function readYearLast(groups: Record<string, string>): Written | ReadDate {
  const { first = '', between = '', second = '', year = '' } = groups;
  const [one, two] = [Number(first), Number(second)];
  // Between dots the day always comes first; between strokes it depends on who writes.
  if (between === '.' || one > 12 || one === two) return { year, month: two, day: first };
  if (two > 12) return { year, month: one, day: second };
  const name = (month: number) => `${MONTHS[month - 1]?.replace(/^./, (a) => a.toUpperCase())}`;
  const written = `${year}-${String(two).padStart(2, '0')}-${first.padStart(2, '0')}`;
  return problem(
    `That may be ${one} ${name(two)} or ${two} ${name(one)}: write ${written}, or the month in words.`,
  );
}

function readBody(text: string): Written | ReadDate {
  if (/^\d+$/.test(text)) return { year: text };
  const numeric = YEAR_FIRST.exec(text) ?? MONTH_OF_YEAR.exec(text);
  if (numeric?.groups) return numeric.groups as unknown as Written;
  const last = YEAR_LAST.exec(text)?.groups;
  if (last) return readYearLast(last);
  for (const pattern of IN_WORDS) {
    const { year = '', month = '', day } = pattern.exec(text)?.groups ?? {};
    const number = monthOf(month);
    if (month !== '' && number !== null) return { year, month: number, day };
  }
  return problem(HOW);
}

/** The year as EDTF counts it, or why it is none. */
function readYear(digits: string, era: Era): number | ReadDate {
  const number = Number(digits);
  if (era === null && digits.length < 3) {
    return problem(
      `Which year is ${digits}? Write it in full, or as ${digits} BC or AD ${digits}.`,
    );
  }
  if (number === 0 && era !== null) return problem('There is no year 0: AD 1 follows 1 BC.');
  const year = era === 'BC' ? 1 - number : number;
  if (year > 9999 || year < -9999) return problem('Years go from 10000 BC to AD 9999 here.');
  return year;
}

const padded = (part: string | number) => String(part).padStart(2, '0');

function join(year: number, { month, day }: Written, mark: string): string {
  const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  const parts = [month, day].filter((part) => part !== undefined).map(padded);
  return `${[digits, ...parts].join('-')}${mark}`;
}

/** What stands around a date: how sure it is, and in which era. */
function takeMarks(text: string): { body: string; mark: string; era: Era } {
  let rest = text;
  const take = (pattern: RegExp) => {
    const before = rest;
    rest = rest.replace(pattern, ' ').trim();
    return rest !== before;
  };
  const doubted = [take(DOUBT), take(/\s*(?:\?|\(\?\))$/)];
  const rough = [take(CIRCA), take(/\s*~$/)];
  const both = take(/\s*%$/);
  const uncertain = both || doubted.includes(true);
  const approximate = both || rough.includes(true);
  const mark = uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';
  const written = ERA.exec(rest);
  if (!written) return { body: rest, mark, era: null };
  const body = rest.replace(ERA, ' ').replace(/\s+/g, ' ').trim();
  return { body, mark, era: written[1] === undefined ? 'AD' : 'BC' };
}

/**
 * Reads a date as a person writes it: EDTF (`2025-12-29`, `2025~`), `29 Dec 2025`, `Dec 2025`,
 * `c. 2025`, `44 BC`. Whether there is such a day is for {@link dateProblem} to say.
 */
export function readWrittenDate(written: string): ReadDate {
  const text = written
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  if (text.length > MAX_LENGTH) return problem(HOW);
  if (EDTF.test(text)) return { edtf: text };
  const timed = /^(\d{4}-\d{2}-\d{2})[T\s]\d{2}:/.exec(text)?.[1];
  if (timed !== undefined) return { edtf: timed };
  const { body, mark, era } = takeMarks(text.toLowerCase().replace(/\s+/g, ' '));
  const read = readBody(body);
  if ('problem' in read) return read;
  if (!('year' in read)) return read;
  const year = readYear(read.year, era);
  return typeof year === 'number' ? { edtf: join(year, read, mark) } : year;
}

/** The same, with its day looked up in the calendar. */
export function readRealDate(written: string): ReadDate {
  const read = readWrittenDate(written);
  const wrong = 'edtf' in read ? dateProblem(read.edtf) : null;
  return wrong === null ? read : problem(wrong);
}
