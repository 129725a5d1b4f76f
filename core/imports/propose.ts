import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../contract/imports.ts';
import { isReadwise } from '../../formats/rows/readwise.ts';

/** What columns are called that say a field, as {@link plain} has it, the likeliest names first. */
const NAMES: Readonly<Record<ImportField, string>> = {
  text: 'text, quote, quotation, wording, quote text, highlight, the quote, words, statement, utterance, citation, content, body, zitat, цитата',
  speakers:
    'speakers, speaker, said by, who, who said it, speaker name, speakers name, person, by, quoted, attributed to, attribution, sprecher, мовець, author, authors',
  writers: 'book author, author who says it',
  roles:
    'roles, role, speakers role, speaker role, office, position, function, capacity, job title, speaker title',
  saidOn:
    'said on, said, date said, date of quote, quote date, spoken on, day, when, date, datum, дата',
  kind: 'kind, quote kind, quote type, kind of quote',
  mode: 'mode, channel',
  language: 'language, lang, quote language, sprache, мова',
  addressee: 'addressee, to whom, addressed to, audience',
  translator: 'translator, translated by, translation by',
  note: 'note, notes, comment, comments, remark, remarks, annotation, context, notiz, примітка',
  tags: 'tags, tag, keywords, keyword, topics, topic, labels, label, subjects, subject, themes, theme, categories, category',
  collections: 'collections, collection, folders, folder, lists, list',
  title:
    'source title, book title, title, headline, article title, article, source, work, book, quelle, titel, джерело',
  container:
    'source container title, container title, container, outlet, newspaper, publication, published in, journal, magazine, site, website, site name, media, medium, source',
  authors:
    'source author, source authors, authors, author, byline, written by, reporter, reporters, journalist',
  issued:
    'source issued, issued, published, published on, publication date, date published, pub date, pubdate, source date, issue date, year, date',
  url: 'source url, url, link, address, web address, uri, href, source link',
  accessed:
    'source accessed, accessed, read on, retrieved, retrieved on, access date, date accessed',
  type: 'source type, csl type, item type, type, source kind',
  publisher: 'source publisher, publisher',
  place: 'source publisher place, publisher place, place, city, place of publication',
  sourceLanguage: 'source language',
  page: 'locators page, page, pages, pp, p',
  paragraph: 'locators paragraph, paragraph, para',
  section: 'locators section, section',
  chapter: 'locators chapter, chapter',
  line: 'locators line, line, lines',
  timestamp: 'locators timestamp, timestamp, time code, timecode, time',
  locators: 'locators, locator, place in source',
  hops: 'passed on by, hops, quoted in, via, reported by',
};

/** What columns of JSON Lines are called, so that each is read wherever it first occurs. */
export const JSON_NAMES: Readonly<Record<ImportField, string>> = {
  text: 'text',
  speakers: 'speakers',
  writers: 'writers',
  roles: 'speakers.role',
  saidOn: 'saidOn',
  kind: 'kind',
  mode: 'mode',
  language: 'language',
  addressee: 'addressee',
  translator: 'translator',
  note: 'note',
  tags: 'tags',
  collections: 'collections',
  title: 'source.title',
  container: 'source.container-title',
  authors: 'source.author',
  issued: 'source.issued',
  url: 'source.URL',
  accessed: 'source.accessed',
  type: 'source.type',
  publisher: 'source.publisher',
  place: 'source.publisher-place',
  sourceLanguage: 'source.language',
  page: 'locators.page',
  paragraph: 'locators.paragraph',
  section: 'locators.section',
  chapter: 'locators.chapter',
  line: 'locators.line',
  timestamp: 'locators.timestamp',
  locators: 'locators',
  hops: 'hops',
};

/** What highlights say that Readwise exports, by columns that in other tables mean other things. */
const READWISE_NAMES: ImportMapping = {
  text: 'Highlight',
  writers: 'Book Author',
  note: 'Note',
  tags: 'Tags',
  title: 'Book Title',
  accessed: 'Highlighted at',
  locators: 'Location',
};

/** A name of a column without case and signs: `saidOn`, `Said on` and `said_on` are one. */
function plain(name: string): string {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const namesOf = (field: ImportField): string[] => [plain(field), ...NAMES[field].split(', ')];

/** The field that a name means by itself; `null` for a name that means none. */
export function fieldOf(name: string): ImportField | null {
  const key = plain(name);
  const own = IMPORT_FIELDS.find((field) => plain(field) === key);
  return own ?? IMPORT_FIELDS.find((field) => namesOf(field).includes(key)) ?? null;
}

/**
 * Which column likely says what; each says one thing. Of `quote, author` the author is who said it,
 * of `quote, speaker, author` whoever wrote of it.
 */
export function proposeMapping(columns: readonly string[]): ImportMapping {
  if (isReadwise(columns)) {
    return Object.fromEntries(
      Object.entries(READWISE_NAMES).filter(([, name]) => columns.includes(name)),
    );
  }
  const mapping: ImportMapping = {};
  const free = new Map(columns.map((name) => [plain(name), name] as const).toReversed());
  for (const field of IMPORT_FIELDS) {
    const key = namesOf(field).find((name) => free.has(name));
    const name = key === undefined ? undefined : free.get(key);
    if (key === undefined || name === undefined) continue;
    mapping[field] = name;
    free.delete(key);
  }
  return mapping;
}
