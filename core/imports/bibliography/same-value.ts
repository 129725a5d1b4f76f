import type { CslDate, CslItem, CslName } from '../../../contract/csl.ts';
import { dateText, isoDate } from '../../../formats/csl-date.ts';
import { keywordsOf } from '../../../formats/exchange/keywords.ts';
import { isbnsIn, plainAddress } from './same-source.ts';

/** Formats write a variable in the place of another. */
const STANDS_FOR: Readonly<Record<string, readonly string[]>> = {
  'collection-title': ['container-title'],
  'container-title': ['collection-title', 'publisher'],
  publisher: ['container-title'],
  issue: ['number'],
  number: ['issue'],
  'event-title': ['event'],
  note: [],
};

/** Text without what formats cannot write: control signs, marks of direction, line breaks. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{Cf}]/gu, '')
    .trim();

const digits = (text: string) => text.replace(/[^\dXx]/g, '').toUpperCase();

/** Texts of these are compared by what counts in them. */
const COUNTS: Readonly<Record<string, (text: string) => string>> = {
  page: (text) => text.replace(/\s*[-–—]+\s*/gu, '-'),
  DOI: (text) => text.toLowerCase(),
  ISBN: (text) => isbnsIn(text).toSorted().join(' ') || digits(text),
  ISSN: digits,
  keyword: (text) => keywordsOf(text).toSorted().join('\n'),
  URL: plainAddress,
};

/** A name as one text; some formats know no parts, and no commas. */
function nameText(name: CslName): string {
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const parts = [...particles, name.family ?? name.literal, name.given, name.suffix];
  return plain(parts.filter(Boolean).join(' ').replaceAll(',', ' ')).replace(/ +/g, ' ');
}

function isSameDate(library: CslDate, file: CslDate): boolean {
  const [one, other] = [isoDate(library), isoDate(file)];
  if (one === null || other === null) return plain(dateText(library)) === plain(dateText(file));
  // A file may know less: of a day the month, of a range its beginning.
  return one === other || one.startsWith(`${other}-`) || one.startsWith(`${other}/`);
}

const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** Whether two values of a variable say the same. */
function isSame(name: string, library: unknown, file: unknown): boolean {
  if (Array.isArray(library) && Array.isArray(file)) {
    const names = (list: unknown[]) => list.map((each) => nameText(each as CslName)).join('\n');
    return names(library) === names(file);
  }
  if (isText(library) && isText(file)) {
    const text = (value: string | number) =>
      (COUNTS[name] ?? ((same) => same))(plain(String(value)));
    return text(library) === text(file);
  }
  const areDates = [library, file].every((value) => typeof value === 'object' && value !== null);
  return areDates && isSameDate(library as CslDate, file as CslDate);
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** What a file says of a variable, held against what the library has. */
export function compareVariable(
  library: CslItem,
  name: string,
  file: unknown,
): 'same' | 'more' | 'other' {
  if (!isEmpty(library[name])) return isSame(name, library[name], file) ? 'same' : 'other';
  const others = STANDS_FOR[name] ?? [];
  return others.some((other) => isSame(name, library[other], file)) ? 'same' : 'more';
}

/** A value in words, to be looked at. */
export function valueInWords(value: unknown): string {
  if (isEmpty(value)) return '';
  if (Array.isArray(value)) return value.map((each) => nameText(each as CslName)).join('; ');
  return isText(value) ? String(value) : dateText(value as CslDate);
}

/** Paragraphs of a note that none of some texts has. */
export function newParagraphs(note: string, known: readonly string[]): string {
  const all = plain(known.join('\n'));
  return note
    .split(/\n{2,}/)
    .filter((paragraph) => plain(paragraph) !== '' && !all.includes(plain(paragraph)))
    .join('\n\n');
}
