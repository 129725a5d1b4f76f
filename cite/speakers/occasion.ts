import type { CitedQuote, TextRun } from '../../contract/citations.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import { dateOf, textOf } from '../csl/prepare-item.ts';
import { run } from '../csl/runs.ts';
import type { StyleRules } from '../styles/index.ts';

/** What is known of where it was said at first, where a citation is to name that too. */
export interface Original {
  /** The speaker's own work that it stands in, as far as the library has one. */
  item: CleanItem | null;
  /** Its cite, where the style cites both; ends as a note does. */
  cite: readonly TextRun[];
}

/** The year of an EDTF date as prose has it, with "ca." or "c." for an approximate one. */
export function yearOf(edtf: string, circa: string, bce: string): string {
  const year = Number(/^-?\d{4}/.exec(edtf)?.[0] ?? NaN);
  const shown = year > 0 ? String(year) : `${1 - year} ${bce}`;
  const approximate = /[~%]$/.test(edtf) ? `${circa} ` : '';
  return `${approximate}${shown}${/[?%]$/.test(edtf) ? '?' : ''}`;
}

/** A date in words, as exactly as it is known: "27 October 2022". */
function dateInWords(edtf: string, style: StyleRules): string {
  const [, year = '', month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(edtf) ?? [];
  if (month === undefined || Number(month) > 12)
    return yearOf(edtf, style.circa ?? 'ca.', style.bce);
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const shown = new Intl.DateTimeFormat(style.language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  });
  return shown.format(date);
}

/** The day on which it was said, or else its own source's year. */
function saidOn({ saidOn: day, firstSaid }: CitedQuote, { item }: Original): string | null {
  const [year] = (item === null ? null : dateOf(item, 'issued'))?.['date-parts']?.[0] ?? [];
  const issued = year === undefined || Number(year) < 1 ? null : String(year).padStart(4, '0');
  return day ?? firstSaid?.event?.date ?? issued;
}

/** Works that stand by themselves, whose titles are in italics. */
const WHOLE = new Set(['book', 'report', 'thesis', 'motion_picture']);

/** A short title as the style sets it; American typography has the comma inside its marks. */
function titleRuns({ quotation, language }: StyleRules, title: string, type?: string): TextRun[] {
  if (type !== undefined && WHOLE.has(type)) return [run(title, { italic: true })];
  const [open, close] = quotation.marks[0];
  const comma = language === 'en-US' ? ',' : '';
  return [run(`${open}${title}${comma}${close}`)];
}

/** Parts with commas between them, but where a title has brought its own. */
export function commaJoined(parts: readonly TextRun[][]): TextRun[] {
  const said = parts.filter((runs) => runs.length > 0);
  return said.flatMap((runs, index) => {
    if (index === 0) return runs;
    return [run(commaAfter(said[index - 1])), ...runs];
  });
}

/** The comma and space behind a part. */
export function commaAfter(part: readonly TextRun[] | undefined): string {
  return part?.at(-1)?.text.endsWith(',”') === true ? ' ' : ', ';
}

/**
 * What a citation says of the occasion besides the speaker: title or event, and when.
 *
 * @param isInFull - With the place and the whole date, as in a note.
 */
export function occasionOf(
  quote: CitedQuote,
  style: StyleRules,
  original: Original,
  isInFull: boolean,
): TextRun[][] {
  const { event = null } = quote.firstSaid ?? {};
  const title = original.item === null ? null : textOf(original.item, 'title-short');
  const date = saidOn(quote, original);
  const when =
    date === null
      ? null
      : isInFull
        ? dateInWords(date, style)
        : yearOf(date, style.circa ?? 'ca.', style.bce);
  const words = (text: string | null | undefined) => (text?.trim() ? [run(text.trim())] : []);
  const named = title === null ? words(event?.name) : titleRuns(style, title, original.item?.type);
  return [
    ...(style.both === 'year' ? [] : [named]),
    ...(isInFull && title === null ? [words(event?.place)] : []),
    words(when),
  ];
}

/** A note without the full stop that ends it, for what follows. */
export function unended(note: readonly TextRun[]): TextRun[] {
  const last = note.at(-1);
  if (last === undefined) return [];
  return [...note.slice(0, -1), { ...last, text: last.text.replace(/(?<!\.)\.(?=[”’»]?$)/u, '') }];
}
