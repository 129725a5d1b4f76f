import type {
  CitationGrouping,
  CitationOrder,
  CitedQuote,
  CitedSource,
} from '../contract/citations.ts';
import { fullName } from './speakers/names.ts';

/** A quote with the keys it is ordered and grouped by. */
interface Keyed {
  quote: CitedQuote;
  speaker: string;
  source: string;
  date: string;
}

/** A group of a list; the heading is `null` where there is no grouping. */
export interface QuoteGroup {
  heading: string | null;
  quotes: CitedQuote[];
}

const NO_SPEAKER = 'Unknown speaker';
const NO_SOURCE = 'No source';
const NO_DATE = 'No date';

function speakerKey(quote: CitedQuote): string {
  return quote.speakers
    .map((speaker) => {
      const { family, given, display } = speaker;
      return speaker.kind === 'person' && family ? `${family}, ${given ?? ''}` : display;
    })
    .join('; ');
}

/** Author, else title without its article: the way a list of works is in order. */
function sourceKey(source: CitedSource | null): string {
  if (source === null) return '';
  const [author] = source.csl.author ?? [];
  const title = (source.csl.title ?? source.titleSentence ?? '').replace(/^(?:the|an?) /i, '');
  const name = author?.family ?? author?.literal ?? '';
  return name === '' ? title : `${name}, ${author?.given ?? ''} ${title}`;
}

function issuedOn(source: CitedSource | null): string {
  const [parts = []] = source?.csl.issued?.['date-parts'] ?? [];
  const [year = 0, ...rest] = parts.map(Number);
  // CSL knows no year 0, the day of a quote does: -44 is 44 BC there and -0043 here.
  return [year < 0 ? year + 1 : year, ...rest].join('-');
}

function keyed(quote: CitedQuote): Keyed {
  return {
    quote,
    speaker: speakerKey(quote),
    source: sourceKey(quote.source),
    // A quote of which nobody knows the day is as old as the text that reports it.
    date: (quote.saidOn ?? issuedOn(quote.source)).replace(/[~?%]$/, ''),
  };
}

/** Dates before our era count downwards, so they are compared as numbers. */
function sortableDay(date: string): number {
  const [, sign = '', year = '', month = '0', day = '0'] =
    /^(-?)(\d+)(?:-(\d+))?(?:-(\d+))?/.exec(date) ?? [];
  return Number(`${sign}${year}`) * 10_000 + Number(month) * 100 + Number(day);
}

type Compare = (a: Keyed, b: Keyed) => number;

/** What is not known comes last. */
function emptyLast(key: (each: Keyed) => string, compare: (a: string, b: string) => number) {
  return (a: Keyed, b: Keyed) => {
    const [left, right] = [key(a), key(b)];
    if (left === '' || right === '') return Number(left === '') - Number(right === '');
    return compare(left, right);
  };
}

function comparers(): Record<Exclude<CitationOrder, 'as-chosen'>, Compare> {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return {
    speaker: emptyLast((each) => each.speaker, collator.compare),
    source: emptyLast((each) => each.source, collator.compare),
    date: emptyLast(
      (each) => each.date,
      (a, b) => sortableDay(a) - sortableDay(b),
    ),
  };
}

function yearHeading(date: string): string {
  if (date === '') return NO_DATE;
  const year = Number(/^-?\d+/.exec(date)?.[0]);
  return year > 0 ? String(year) : `${1 - year} BCE`;
}

function sourceHeading(source: CitedSource | null): string {
  if (source === null) return NO_SOURCE;
  const { title, 'container-title': container } = source.csl;
  return title || source.titleSentence || container || 'Untitled source';
}

/** What quotes share to be in one group, and how the group is headed. */
function groupOf(group: Exclude<CitationGrouping, 'none'>, each: Keyed): [string, string] {
  if (group === 'year') return [yearHeading(each.date), yearHeading(each.date)];
  if (group === 'source') return [each.quote.source?.key ?? '', sourceHeading(each.quote.source)];
  const names = each.quote.speakers.map(fullName).filter((name) => name !== '');
  return [each.speaker, names.join(', ') || NO_SPEAKER];
}

/**
 * Quotes in the order of a list, in its groups. Groups come in the order of what they share, or
 * of their first quote where the order is as chosen.
 */
export function arrange(
  quotes: readonly CitedQuote[],
  order: CitationOrder,
  group: CitationGrouping,
): QuoteGroup[] {
  const compare = comparers();
  const all = quotes.map(keyed);
  const ordered = order === 'as-chosen' ? all : all.toSorted(compare[order]);
  if (group === 'none') return [{ heading: null, quotes: ordered.map(({ quote }) => quote) }];
  const groups = new Map<string, { heading: string; members: [Keyed, ...Keyed[]] }>();
  for (const each of ordered) {
    const [key, heading] = groupOf(group, each);
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { heading, members: [each] });
    else found.members.push(each);
  }
  const found = [...groups.values()];
  const by = compare[group === 'year' ? 'date' : group];
  if (order !== 'as-chosen') found.sort((a, b) => by(a.members[0], b.members[0]));
  return found.map(({ heading, members }) => ({
    heading,
    quotes: members.map(({ quote }) => quote),
  }));
}
