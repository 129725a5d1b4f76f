import type { StyleEntry } from '../../../contract/citing/styles.ts';
import type { KeptStyles } from './kept-styles.ts';

/** Styles under a heading; `null` where they answer what is typed. */
export interface StyleGroup {
  heading: string | null;
  entries: StyleEntry[];
}

/** Found styles that are shown. */
const SHOWN = 50;

function isOwn({ style }: StyleEntry): boolean {
  return style.startsWith('own:');
}

function isKnown({ style }: StyleEntry): boolean {
  return !style.includes(':');
}

/** What the picker shows before anything is typed: what is nearest at hand, each style once. */
export function groupsAtHand(
  styles: readonly StyleEntry[],
  { favourites, recent }: KeptStyles,
): StyleGroup[] {
  const byName = new Map<string, StyleEntry>(styles.map((entry) => [entry.style, entry]));
  const named = (names: readonly string[]) => names.flatMap((name) => byName.get(name) ?? []);
  const isFavourite = (entry: StyleEntry) => favourites.includes(entry.style);
  const groups: StyleGroup[] = [
    { heading: 'Favourites', entries: named(favourites) },
    { heading: 'Your own', entries: styles.filter((each) => isOwn(each) && !isFavourite(each)) },
    {
      heading: 'Used lately',
      entries: named(recent).filter((each) => !isFavourite(each) && !isKnown(each) && !isOwn(each)),
    },
    {
      heading: 'By their manuals',
      entries: styles.filter((each) => isKnown(each) && !isFavourite(each)),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}

/** What the picker shows of those that answer what is typed: favourites first. */
export function groupOfFound(
  found: readonly StyleEntry[],
  { favourites }: KeptStyles,
): StyleGroup & { more: number } {
  const rank = ({ style }: StyleEntry) => (favourites.includes(style) ? 0 : 1);
  const entries = found.toSorted((a, b) => rank(a) - rank(b)).slice(0, SHOWN);
  return { heading: null, entries, more: found.length - entries.length };
}

const FORMATS = {
  'author-date': 'Author and date',
  author: 'Author',
  numeric: 'Numbers',
  label: 'Labels',
  note: 'Notes',
} as const satisfies Record<NonNullable<StyleEntry['format']>, string>;

/** How a style cites and in what language, in words: "Notes, German". */
export function natureInWords({ format, language }: StyleEntry): string {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return [format && FORMATS[format], language && names.of(language)].filter(Boolean).join(', ');
}
