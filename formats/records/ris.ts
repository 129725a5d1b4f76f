import type { CslItem } from '../../contract/csl.ts';
import { plainText } from './plain-text.ts';
import {
  paragraphsOf,
  type ReadQuote,
  type ReadRecord,
  readSource,
  unreadableRecord,
  uuidIn,
} from './record.ts';
import { publishedOn, risDate } from './ris/dates.ts';
import { type RisRecord, risRecords as recordsOf } from './ris/lines.ts';
import { risNames } from './ris/names.ts';
import { cslTypesOf } from './ris/types.ts';
import { saidLine } from './said-lines.ts';

/** What the tags of a record say; notes which were asked for. */
function tagReader(values: RisRecord['values']) {
  const asked = new Set(['TY', 'ER']);
  const all = (...tags: string[]): string[] =>
    tags.flatMap((tag) => {
      asked.add(tag);
      return (values.get(tag) ?? []).filter((value) => value !== '');
    });
  return {
    /** All values of these tags. */
    all,
    /** The first value of the first of these tags that has one, on one line. */
    first: (...tags: string[]): string => (all(...tags)[0] ?? '').replace(/\s*[\r\n]+\s*/g, ' '),
    unread: (): string[] => [...values.keys()].filter((tag) => !asked.has(tag)),
  };
}
type TagReader = ReturnType<typeof tagReader>;

/** `A2` and `T2` of a book are those of its series. */
const BOOKS: ReadonlySet<string> = new Set(['BOOK', 'EBOOK', 'EDBOOK', 'CLSWK', 'SER']);
/** What appears in issues. */
const IN_ISSUES: ReadonlySet<string> = new Set(
  'JOUR EJOUR MGZN NEWS ABST INPR JFULL CONF CPAPER BLOG GEN CHAP BOOK EBOOK'.split(' '),
);

function titlesOf(type: string, { first }: TagReader) {
  const isBook = BOOKS.has(type);
  const container = isBook ? first('JF', 'JO') : first('T2', 'JF', 'BT', 'JO', 'J2', 'JA');
  const short = first('J2', 'JA', 'J1');
  return {
    title: first('TI', 'T1', 'CT') || (isBook ? first('BT') : ''),
    'title-short': first('ST'),
    'container-title': container,
    'container-title-short': short === container ? '' : short,
    'collection-title': isBook ? first('T2', 'T3') : first('T3'),
  };
}

function namesOf(type: string, { all }: TagReader) {
  const second = risNames(all('A2'));
  const isSeries = BOOKS.has(type);
  return {
    author: risNames(all('AU'), all('A1')),
    editor: [...risNames(all('ED')), ...(isSeries ? [] : second)],
    'collection-editor': [...(isSeries ? second : []), ...risNames(all('A3'))],
    translator: risNames(all('A4', 'TA')),
  };
}

function pageOf({ first }: TagReader): string {
  const [start, end] = [first('SP'), first('EP')].map((page) => page.replace(/\s*[-–—]+\s*/g, '-'));
  return [start, start?.includes('-') || start === end ? '' : end].filter(Boolean).join('-');
}

function numbersOf(type: string, tags: TagReader) {
  const { first } = tags;
  const number = first('IS', 'CP') || first('M1');
  const standard = first('SN').replace(/^(?:ISBN|ISSN)[:\s]*/i, '');
  const isSerial = standard.replace(/[^\dXx]/g, '').length <= 8;
  return {
    volume: first('VL'),
    [IN_ISSUES.has(type) ? 'issue' : 'number']: number,
    edition: first('ET'),
    section: first('SE'),
    page: pageOf(tags),
    [isSerial ? 'ISSN' : 'ISBN']: standard,
    DOI: first('DO').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''),
  };
}

function itemOf(type: string, tags: TagReader): Partial<CslItem> {
  const { all, first } = tags;
  const addresses = all('UR', 'LK').flatMap((value) => value.split(/\s*;\s*(?=https?:)|\s+/));
  const tagged = all('KW')
    .flatMap((value) => value.split('\n'))
    .map((word) => word.trim());
  return {
    ...titlesOf(type, tags),
    ...namesOf(type, tags),
    ...numbersOf(type, tags),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    issued: publishedOn(all('PY', 'Y1'), all('DA')) ?? undefined,
    accessed: risDate(first('Y2')) ?? undefined,
    URL: addresses.find((address) => /^https?:/i.test(address)) ?? addresses[0] ?? '',
    language: first('LA'),
    abstract: plainText(all('AB', 'N2')[0] ?? ''),
    genre: first('M3'),
    archive: first('DB'),
    source: first('DP'),
    'call-number': first('CN'),
    keyword: tagged.filter((word) => word !== '').join('; '),
  };
}

function quotesOf(tags: TagReader): { quotes: ReadQuote[]; note: string } {
  const notes = tags.all('N1', 'RN').map(plainText);
  const found = notes.map((note) => saidLine(note));
  return {
    quotes: found.flatMap((quote) => quote ?? []),
    note: paragraphsOf(notes.filter((_, index) => found[index] === null)),
  };
}

function toRecord({ values, line, at }: RisRecord, length: number): ReadRecord {
  const tags = tagReader(values);
  const [type = ''] = values.get('TY') ?? [];
  const { quotes, note } = quotesOf(tags);
  const [id = ''] = tags.all('ID');
  const uuid = uuidIn(id);
  const variables = itemOf(type.trim(), tags);
  // Dixit writes the note of the item as `N1`; others write there what readers noted.
  const item = uuid === null ? variables : { ...variables, note };
  const types = cslTypesOf(type.trim());
  const source = readSource(item, { types, note: uuid === null ? note : '', uuid });
  return { number: line, done: at / length, source, quotes, problem: null, unread: tags.unread() };
}

/** Reads the records of a RIS file, with quotes that Dixit wrote into their notes. */
export function* risRecords(text: string): Generator<ReadRecord> {
  for (const record of recordsOf(text)) {
    const { line, at, problem } = record;
    yield problem === null
      ? toRecord(record, text.length)
      : unreadableRecord(line, at / text.length, problem);
  }
}
