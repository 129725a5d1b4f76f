import type { CslItem, CslName } from '../../../contract/csl.ts';
import { readDate } from '../dates.ts';
import { attributeOf, childOf, type RdfElement, textOf, within } from './elements.ts';

/** Types of Zotero with what they are in CSL. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    artwork: 'graphic',
    audioRecording: 'song',
    bill: 'bill',
    blogPost: 'post-weblog',
    book: 'book',
    bookSection: 'chapter',
    case: 'legal_case',
    computerProgram: 'software',
    conferencePaper: 'paper-conference',
    dataset: 'dataset',
    dictionaryEntry: 'entry-dictionary',
    document: 'document',
    email: 'personal_communication',
    encyclopediaArticle: 'entry-encyclopedia',
    film: 'motion_picture',
    forumPost: 'post',
    hearing: 'hearing',
    instantMessage: 'personal_communication',
    interview: 'interview',
    journalArticle: 'article-journal',
    letter: 'personal_communication',
    magazineArticle: 'article-magazine',
    manuscript: 'manuscript',
    map: 'map',
    newspaperArticle: 'article-newspaper',
    patent: 'patent',
    podcast: 'broadcast',
    preprint: 'article',
    presentation: 'speech',
    radioBroadcast: 'broadcast',
    report: 'report',
    standard: 'standard',
    statute: 'legislation',
    thesis: 'thesis',
    tvBroadcast: 'broadcast',
    videoRecording: 'motion_picture',
    webpage: 'webpage',
  }),
);

/** What an item of Zotero is in CSL; `null` for an attachment, a note, or what is no item. */
export function cslTypeOf(element: RdfElement): string | null {
  const type = textOf(element, 'itemType');
  if (type === '' || type === 'attachment' || type === 'note') return null;
  return TYPES.get(type) ?? 'document';
}

const CREATORS: Readonly<Record<string, string>> = {
  authors: 'author',
  editors: 'editor',
  translators: 'translator',
  seriesEditors: 'collection-editor',
  bookAuthors: 'container-author',
  directors: 'director',
  interviewers: 'interviewer',
  interviewees: 'author',
  presenters: 'author',
  programmers: 'author',
  artists: 'author',
  composers: 'composer',
  performers: 'performer',
  podcasters: 'author',
  recipients: 'recipient',
  inventors: 'author',
  contributors: 'contributor',
};

function personOf(person: RdfElement): CslName | null {
  const family = textOf(person, 'surname') || textOf(person, 'name');
  const given = textOf(person, 'givenName') || textOf(person, 'givenname');
  if (family === '') return null;
  return given === '' ? { literal: family } : { family, given };
}

function creatorsOf(element: RdfElement): Record<string, CslName[]> {
  const names = new Map<string, CslName[]>();
  for (const list of element.children) {
    const variable = CREATORS[list.name];
    if (variable === undefined) continue;
    const people = (childOf(list, 'Seq')?.children ?? []).flatMap(({ children }) =>
      children.flatMap((person): CslName[] => {
        const name = personOf(person);
        return name === null ? [] : [name];
      }),
    );
    names.set(variable, [...(names.get(variable) ?? []), ...people]);
  }
  return Object.fromEntries(names);
}

/** Identifiers of an element, written as `ISBN 978…`, or as an address in an element of its own. */
function identifiersOf(element: RdfElement) {
  const found = { ISBN: '', ISSN: '', DOI: '', URL: '' };
  for (const child of element.children) {
    if (child.name !== 'identifier') continue;
    const [, kind = '', value = ''] = /^(ISBN|ISSN|DOI)\s+(.*)$/s.exec(child.text.trim()) ?? [];
    if (kind === 'ISBN' || kind === 'ISSN' || kind === 'DOI') found[kind] ||= value.trim();
    else found.URL ||= (within(child, 'value')?.text ?? '').trim();
  }
  return found;
}

/** What an item stands in: a journal, a book, a site; and the series of that. */
function containersOf(element: RdfElement, resources: ReadonlyMap<string, RdfElement>) {
  const parts = element.children
    .filter(({ name }) => name === 'isPartOf')
    .flatMap((part) => part.children[0] ?? resources.get(attributeOf(part, 'resource')) ?? []);
  const isSeries = ({ name }: RdfElement) => name === 'Series';
  const container = parts.find((part) => !isSeries(part));
  const series = parts.find(isSeries) ?? within(container, 'Series');
  return { container, series };
}

/** The variables of CSL that an item of Zotero has. */
export function itemOf(
  element: RdfElement,
  resources: ReadonlyMap<string, RdfElement>,
): Partial<CslItem> {
  const { container, series } = containersOf(element, resources);
  const [own, outer] = [identifiersOf(element), container && identifiersOf(container)];
  const text = (name: string) => textOf(element, name) || textOf(container, name);
  const organization = within(childOf(element, 'publisher'), 'Organization');
  const subjects = element.children
    .filter(({ name }) => name === 'subject')
    .map((subject) => (within(subject, 'value')?.text ?? subject.text).trim());
  const isNumbered = /^(?:report|patent|legislation|bill|legal_case)$/.test(
    cslTypeOf(element) ?? '',
  );
  return {
    title: textOf(element, 'title'),
    'title-short': textOf(element, 'shortTitle'),
    'container-title': textOf(container, 'title'),
    'container-title-short': textOf(container, 'alternative'),
    'collection-title': textOf(series, 'title'),
    ...creatorsOf(element),
    publisher: textOf(organization, 'name'),
    'publisher-place': within(organization, 'locality')?.text.trim() ?? '',
    volume: text('volume'),
    [isNumbered ? 'number' : 'issue']: text('number'),
    edition: textOf(element, 'edition'),
    page: textOf(element, 'pages').replace(/\s*[-–—]+\s*/g, '-'),
    'number-of-pages': textOf(element, 'numPages'),
    genre: textOf(element, 'type'),
    ISBN: own.ISBN || (outer?.ISBN ?? ''),
    ISSN: own.ISSN || (outer?.ISSN ?? ''),
    DOI: own.DOI || (outer?.DOI ?? ''),
    URL: own.URL,
    issued: readDate(textOf(element, 'date')) ?? undefined,
    accessed: readDate(textOf(element, 'dateSubmitted')) ?? undefined,
    language: textOf(element, 'language'),
    abstract: (childOf(element, 'abstract')?.text ?? '').trim(),
    note: (childOf(element, 'description')?.text ?? '').trim(),
    source: textOf(element, 'libraryCatalog'),
    keyword: subjects.filter((subject) => subject !== '').join('; '),
  };
}

const READ: ReadonlySet<string> = new Set([
  ...Object.keys(CREATORS),
  ...'itemType title shortTitle isPartOf publisher volume number edition pages numPages type identifier date dateSubmitted language abstract description libraryCatalog subject isReferencedBy'.split(
    ' ',
  ),
]);

/** Names of what in an item is not read; its files stand behind links. */
export const unreadOf = (element: RdfElement): string[] =>
  element.children
    .map(({ name }) => (name === 'link' ? 'attachments' : name))
    .filter((name) => !READ.has(name));
