import type { CslItem } from '../../contract/csl.ts';
import { cslTypesOf } from '../biblatex/csl-types.ts';
import { type BibtexEntry, bibtexEntries } from './bibtex/entries.ts';
import { readNames } from './bibtex/names.ts';
import { texAddress } from './bibtex/tex-text.ts';
import {
  containerOf,
  datesOf,
  fieldReader,
  type FieldReader,
  numbersOf,
  publishedAddress,
} from './bibtex/variables.ts';
import { lineCounter } from './line-counter.ts';
import { paragraphsOf, type ReadRecord, readSource, unreadableRecord } from './record.ts';
import { saidLines } from './said-lines.ts';

const subtitled = (title: string, subtitle: string) => [title, subtitle].filter(Boolean).join(': ');

function addressOf({ tex }: FieldReader): string {
  const url = texAddress(tex('url'));
  if (url !== '') return url;
  return publishedAddress(tex('howpublished'));
}

/** Digital identifiers; BibLaTeX names an archive of its own, such as arXiv. */
function doiOf({ tex }: FieldReader): string {
  return texAddress(tex('doi')).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
}

function itemOf(type: string, fields: FieldReader): Partial<CslItem> {
  const { tex, text } = fields;
  const container = containerOf(type, fields);
  const isMeeting = /^(?:inproceedings|conference)$/.test(type);
  return {
    title: subtitled(text('title'), text('subtitle')),
    'title-short': text('shorttitle'),
    'container-title': container,
    'container-title-short': text('shortjournal', 'journalabbr'),
    'collection-title': /^(?:report|techreport|(?:phd)?thesis)$/.test(type) ? '' : text('series'),
    'event-title': text('eventtitle'),
    author: readNames(tex('author')),
    editor: readNames(tex('editor')),
    translator: readNames(tex('translator')),
    'container-author': readNames(tex('bookauthor')),
    publisher: publisherOf(container, fields),
    'publisher-place': text('location', 'address'),
    'event-place': isMeeting ? text('venue') : '',
    genre: text('type'),
    ...numbersOf(type, fields),
    ...datesOf(fields),
    DOI: doiOf(fields),
    URL: addressOf(fields),
    PMID: text('pmid'),
    language: text('langid', 'language'),
    abstract: text('abstract'),
    keyword: text('keywords', 'keyword'),
    note: text('note'),
    annote: '',
    'original-title': text('origtitle'),
    status: text('pubstate'),
  };
}

function publisherOf(container: string, { text }: FieldReader): string {
  const publisher = text('publisher', 'institution', 'school');
  const organization = text('organization');
  return publisher || (organization === container ? '' : organization);
}

/** Readers' own notes: quotes where Dixit wrote them, anything else as a note. */
function annotated({ text }: FieldReader) {
  const notes = [text('annotation'), text('annote'), text('comment', 'review')];
  const quotes = notes.map((note) => saidLines(note));
  return {
    quotes: quotes.flatMap((found) => found ?? []),
    note: paragraphsOf(notes.filter((_, index) => quotes[index] === null)),
  };
}

function toRecord(
  { type, fields: written }: BibtexEntry,
  number: number,
  done: number,
): ReadRecord {
  const fields = fieldReader(written);
  const types = cslTypesOf(type, fields.text('entrysubtype').toLowerCase());
  const { quotes, note } = annotated(fields);
  const source = readSource(itemOf(type, fields), { types, note });
  return { number, done, source, quotes, problem: null, unread: fields.unread() };
}

/** Reads the entries of a BibTeX or BibLaTeX file, with quotes that Dixit wrote into them. */
export function* bibtexRecords(text: string): Generator<ReadRecord> {
  const lineAt = lineCounter(text);
  for (const entry of bibtexEntries(text)) {
    const number = lineAt(entry.at);
    const done = entry.at / text.length;
    if (entry.problem !== null) yield unreadableRecord(number, done, entry.problem);
    // Sets of entries and settings of a style are no sources.
    else if (!/^(?:set|xdata|control)$/.test(entry.type)) yield toRecord(entry, number, done);
  }
}
