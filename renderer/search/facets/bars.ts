import { datePartsOf, yearInWords } from '../../../contract/edtf.ts';
import type { Facets } from '../../../contract/search.ts';
import { readRealDate } from '../../../contract/written-date.ts';
import { edtfYear } from '../../parts/written/dates.ts';
import { inFigures } from '../../parts/written/figures.ts';

/** Quotes of one year, or of a run of years. */
export interface Bar {
  /** First and last year, both included; the same for a bar of one year. */
  from: number;
  to: number;
  label: string;
  quotes: number;
}

/** Bars by their index, the first and the last included. */
export interface BarRange {
  first: number;
  last: number;
}

/** More bars than this cannot be told apart in the sidebar. */
const MOST_BARS = 60;
const STEPS = [1, 10, 100, 1000];

/**
 * Bars from the first year to the last, those without a quote too: of a year each, or of a decade,
 * a century or a millennium where there would be too many. Quotes of no known year are in none.
 */
export function barsOf(years: Facets['years']): Bar[] {
  const known = years.flatMap(({ year, count }) => (year === null ? [] : [{ year, count }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return [];
  const runs = (step: number) => Math.floor(last.year / step) - Math.floor(first.year / step) + 1;
  const step = STEPS.find((each) => runs(each) <= MOST_BARS) ?? 1000;
  const begin = Math.floor(first.year / step);
  const quotes = Array.from({ length: runs(step) }, () => 0);
  for (const { year, count } of known) {
    const at = Math.floor(year / step) - begin;
    quotes[at] = (quotes[at] ?? 0) + count;
  }
  return quotes.map((sum, at) => {
    const from = (begin + at) * step;
    const to = from + step - 1;
    const label = step === 1 ? yearInWords(from) : `${yearInWords(from)}–${yearInWords(to)}`;
    return { from, to, label, quotes: sum };
  });
}

/** The bar at a place, from 0 at the left edge to 1 at the right; the outermost beyond them. */
export function barAt(bars: readonly Bar[], share: number): number {
  return Math.max(0, Math.min(bars.length - 1, Math.floor(share * bars.length)));
}

/** A range from one bar to another, whichever is the earlier. */
export function rangeBetween(one: number, other: number): BarRange {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

function yearOf(written: string | null, open: number): number {
  if (written === null) return open;
  const read = readRealDate(written);
  return ('edtf' in read ? datePartsOf(read.edtf)?.year : undefined) ?? open;
}

/**
 * The bars that a range of dates touches; `null` where it is open on both sides.
 *
 * @param from - As filters have it: a year, month or day; `null` for an open end.
 */
export function barsWithin(
  bars: readonly Bar[],
  from: string | null,
  to: string | null,
): BarRange | null {
  if (from === null && to === null) return null;
  const [earliest, latest] = [yearOf(from, -Infinity), yearOf(to, Infinity)];
  const first = bars.findIndex((bar) => bar.to >= earliest);
  const last = bars.findLastIndex((bar) => bar.from <= latest);
  return first < 0 ? { first: bars.length, last: -1 } : { first, last };
}

/** The dates from the first of these bars to the last. */
export function datesOf(bars: readonly Bar[], { first, last }: BarRange) {
  const [from, to] = [bars[first], bars[last]];
  return { saidFrom: from ? edtfYear(from.from) : null, saidTo: to ? edtfYear(to.to) : null };
}

/** `2019–2022: 1,234`. */
export function rangeInWords(bars: readonly Bar[], { first, last }: BarRange): string {
  const [from, to] = [bars[first], bars[last]];
  if (!from || !to) return '';
  const sum = bars.slice(first, last + 1).reduce((total, { quotes }) => total + quotes, 0);
  const years =
    from.from === to.to || first === last
      ? from.label
      : `${yearInWords(from.from)}–${yearInWords(to.to)}`;
  return `${years}: ${inFigures(sum)}`;
}
