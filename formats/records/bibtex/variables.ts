import type { CslDate } from '../../../contract/csl.ts';
import { readDate } from '../dates.ts';
import { texText } from './tex-text.ts';

/** What the fields of an entry say, read as text; notes which of them were asked for. */
export function fieldReader(fields: ReadonlyMap<string, string>) {
  const asked = new Set<string>();
  const tex = (name: string): string => {
    asked.add(name);
    return fields.get(name) ?? '';
  };
  return {
    /** As it is written, for names and addresses. */
    tex,
    /** The first of these fields that says something. */
    text: (...names: string[]): string => {
      let text = '';
      for (const name of names) text ||= texText(tex(name));
      return text;
    },
    unread: (): string[] => [...fields.keys()].filter((name) => !asked.has(name)),
  };
}
export type FieldReader = ReturnType<typeof fieldReader>;

/** Where a part of something else says what that is: a journal, a book, a site, a series of talks. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  article: ['journaltitle', 'journal'],
  suppperiodical: ['journaltitle', 'journal'],
  review: ['journaltitle', 'journal'],
  book: ['maintitle'],
  periodical: ['maintitle'],
  online: ['organization', 'journaltitle', 'journal', 'howpublished'],
  electronic: ['organization', 'howpublished'],
  www: ['organization', 'howpublished'],
  report: ['series'],
  techreport: ['series'],
  thesis: ['series'],
  phdthesis: ['series'],
};

/**
 * The address in `howpublished`, where one stands if there is no field for it: in a command, or at
 * either end. Empty where there is none, or it is only spoken of.
 */
export function publishedAddress(tex: string): string {
  const given = /(?:^|\\(?:url|href|nolinkurl|path)\s*\{)\s*(https?:\/\/[^\s{}\\]+)/.exec(tex);
  return (given ?? /(?:^|[\s:])(https?:\/\/[^\s{}\\]+)\s*$/.exec(tex))?.[1] ?? '';
}

/** Title of what an entry stands in. */
export function containerOf(type: string, { text, tex }: FieldReader): string {
  const names = CONTAINERS[type] ?? ['booktitle', 'maintitle', 'journaltitle', 'journal'];
  const named = text(...names, 'booktitle', 'journaltitle', 'journal');
  if (named !== '' || publishedAddress(tex('howpublished')) !== '') return named;
  return text('howpublished');
}

const ENTRY_CLASSES_WITH_NUMBERS =
  /^(?:report|techreport|patent|legislation|jurisdiction|standard|manual|dataset|software|misc|unpublished|online|video|audio)$/;

/** Volume, number and the like, by the names of CSL. */
export function numbersOf(type: string, { text }: FieldReader): Record<string, string> {
  const number = text('number', 'issue');
  const isNumber = ENTRY_CLASSES_WITH_NUMBERS.test(type);
  return {
    volume: text('volume'),
    [isNumber ? 'number' : 'issue']: number,
    edition: text('edition').replace(/^(\d+)(?:st|nd|rd|th)$/i, '$1'),
    page: text('pages').replace(/(?<=[\p{L}\p{N}])\s*[-–—]+\s*(?=[\p{L}\p{N}])/gu, '-'),
    'number-of-volumes': text('volumes'),
    'number-of-pages': text('pagetotal'),
    'chapter-number': text('chapter'),
    version: text('version'),
    ISBN: text('isbn'),
    ISSN: text('issn'),
  };
}

/** A month as BibTeX has it: its name or number, perhaps with a day. */
function withMonth(year: string, month: string, day: string): CslDate | null {
  const [, name = '', number = ''] = /^(\p{L}{3,}|\d{1,2})[\s.~,]*(\d{1,2})?/u.exec(month) ?? [];
  const days = day || number;
  const written = /^\d/.test(name)
    ? [year, name.padStart(2, '0'), ...(days === '' ? [] : [days.padStart(2, '0')])].join('-')
    : `${days} ${name} ${year}`;
  const date = readDate(written);
  return date?.literal === undefined ? date : null;
}

/** When it was published and seen. */
export function datesOf({ tex, text }: FieldReader) {
  // A tilde is a sign of EDTF here, and no space.
  const edtf = (name: string) => tex(name).replace(/[{}]/g, '').trim();
  const [date, year, month, day] = [edtf('date'), text('year'), text('month'), text('day')];
  const whole = readDate(date || year);
  const dated =
    date === '' && month !== '' && /^\d{4}$/.test(year) ? withMonth(year, month, day) : null;
  return {
    issued: dated ?? whole ?? undefined,
    accessed: readDate(edtf('urldate') || text('lastchecked', 'lastaccessed')) ?? undefined,
    'original-date': readDate(edtf('origdate')) ?? undefined,
    'event-date': readDate(edtf('eventdate')) ?? undefined,
  };
}
