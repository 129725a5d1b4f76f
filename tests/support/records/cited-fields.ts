import type { CitedQuote } from '../../../contract/citations.ts';
import type { CslItem, CslName } from '../../../contract/csl.ts';
import { keywordsOf } from '../../../formats/exchange/keywords.ts';

/** What a table of quotes or a bibliography may hold, by the names of the table in docs/formats.md. */
export const CITED_FIELDS = {
  wording: ({ text }) => text,
  'parts of the wording': ({ segments }) => segments,
  kind: ({ kind }) => kind,
  speakers: ({ speakers }) => speakers.map(({ display }) => asName(display)),
  'kinds of speakers': ({ speakers }) => speakers.map(({ kind }) => kind),
  role: ({ role }) => role,
  'said on': ({ saidOn }) => saidOn,
  language: ({ language }) => language,
  translator: ({ translator }) => translator,
  original: ({ original }) => original,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.toSorted(),
  'place in the source': ({ locators }) => locators,
  'passed on by': ({ hops }) => hops.map(({ display }) => asName(display)),
  'type of the source': ({ source }) => source?.csl.type,
  title: ({ source }) => source?.csl.title,
  'title in sentence case': ({ source }) => source?.titleSentence,
  'short title': ({ source }) => source?.titleShort ?? source?.csl['title-short'],
  container: ({ source }) => source?.csl['container-title'],
  authors: ({ source }) => source?.csl.author?.map(nameParts),
  published: ({ source }) => dateOf(source?.csl.issued),
  read: ({ source }) => dateOf(source?.csl.accessed),
  address: ({ source }) => source?.csl.URL,
  publisher: ({ source }) => source?.csl.publisher,
  'place of publication': ({ source }) => source?.csl['publisher-place'],
  'language of the source': ({ source }) => source?.csl.language,
  'keywords of the source': ({ source }) => keywordsOf(source?.csl['keyword']),
} as const satisfies Record<string, (quote: CitedQuote) => unknown>;
export type CitedField = keyof typeof CITED_FIELDS;

/** White space in a name is one space, whoever reads it. */
const asName = (name: string) => name.replace(/\s+/gu, ' ');

const nameParts = ({ family, given, literal }: CslName) => [family, given, literal];

const dateOf = (date: CslItem['issued']) =>
  date && [date['date-parts']?.map((parts) => parts.map(Number)), date.circa === true];

/** The value of a field, to be compared; nothing is nothing however it is written. */
export function fieldOf(quote: CitedQuote, field: CitedField): string {
  const value: unknown = CITED_FIELDS[field](quote);
  const isNothing = value === null || value === undefined || value === '';
  return isNothing ? 'null' : JSON.stringify(value);
}
