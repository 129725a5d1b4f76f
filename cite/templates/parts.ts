import type { TextRun } from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import type { CleanItem } from '../csl/clean-item.ts';
import type { Locator } from '../csl/locator.ts';
import { dateOf, textOf } from '../csl/prepare-item.ts';
import type { Earlier } from '../csl/processor.ts';
import { joinRuns, linkRuns, run } from '../csl/runs.ts';

/** A style that CSL cannot express, or that its CSL file gets wrong: notes, and a list of works. */
export interface Template {
  note: (item: CleanItem, locator: Locator | null, earlier: Earlier | null) => TextRun[];
  reference: (item: CleanItem) => TextRun[];
}

/** A date as far as it is known; months from 1. */
export interface KnownDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** The day, month and year of a date of an item; `null` where it has none. */
export function knownDate(item: CleanItem, key: string): KnownDate | null {
  const [parts = []] = dateOf(item, key)?.['date-parts'] ?? [];
  const [year, month, day] = parts.map(Number);
  if (year === undefined || !Number.isFinite(year)) return null;
  const isMonth = month !== undefined && month >= 1 && month <= 12;
  return { year, month: isMonth ? month : null, day: isMonth && day ? day : null };
}

/** Family name with its particles. */
export function familyOf({ literal, family, ...name }: CslName): string {
  if (literal !== undefined) return literal;
  const parts = [name['dropping-particle'], name['non-dropping-particle'], family];
  return parts.filter(Boolean).join(' ');
}

/** "11-29" with the dash of a range. */
export function withDashes(range: string): string {
  return range.replaceAll(/(?<=\d)\s?[-–]{1,2}\s?(?=\d)/gu, '–');
}

/** The address of an item as it may be shown. */
export function addressOf(item: CleanItem): string | null {
  const doi = textOf(item, 'DOI');
  return textOf(item, 'URL') ?? (doi === null ? null : `https://doi.org/${doi}`);
}

/** Runs with the address of the item made a link, where it is one. */
export function withLink(runs: readonly TextRun[], item: CleanItem): TextRun[] {
  const address = addressOf(item);
  const isLink = address !== null && /^https?:\/\/[^\s"'<>]+$/i.test(address);
  return isLink ? linkRuns(joinRuns(runs), [address]) : joinRuns(runs);
}

/** Parts one after another, with a sign between two of them that know no end of their own. */
export function joinParts(parts: readonly TextRun[][], between: string): TextRun[] {
  const said = parts.filter((runs) => runs.some(({ text }) => text !== ''));
  return joinRuns(
    said.flatMap((runs, index) => {
      const before = said[index - 1]?.at(-1)?.text ?? '';
      return index === 0 ? runs : [run(separatorAfter(before, between)), ...runs];
    }),
  );
}

/** A full stop is not put behind a sign that ends a sentence already. */
function separatorAfter(before: string, between: string): string {
  return between.startsWith('.') && /[.?!…]["”»’]?$/u.test(before) ? between.slice(1) : between;
}

/** Runs that end in a full stop. */
export function ended(runs: readonly TextRun[]): TextRun[] {
  return joinRuns([...runs, run(separatorAfter(runs.at(-1)?.text ?? '', '.'))]);
}
