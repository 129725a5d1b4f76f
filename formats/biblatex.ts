import type { CitedQuote, CitedSource } from '../contract/citations.ts';
import type { CslItem } from '../contract/csl.ts';
import { citationKeys } from './biblatex/citation-keys.ts';
import { entryTypeOf } from './biblatex/entry-types.ts';
import { namesTex } from './biblatex/names.ts';
import { saidText } from './exchange/wording.ts';
import { keywordsOf } from './exchange/keywords.ts';
import { escapeTex, verbatimTex } from './biblatex/tex.ts';
import { protectTitle } from './biblatex/titles.ts';
import { dateText, isoDate } from './csl-date.ts';
import { quotedSources, type QuotedSource } from './quoted-sources.ts';

type Fields = [name: string, value: string][];

/** A variable of an item as text for TeX; empty where it has none. */
export function textOf(csl: CslItem, variable: string): string {
  const value = csl[variable];
  return typeof value === 'string' || typeof value === 'number' ? escapeTex(String(value)) : '';
}

/** Ranges have two hyphens; a number of anything else is left as it stands. */
export function pagesTex(pages: string | undefined): string {
  const ranges = (pages ?? '').replace(/(?<=\w)\s*[-–—]+\s*(?=\w)/g, '–');
  return escapeTex(ranges).replaceAll('–', '--');
}

function titleFields({ csl, titleSentence, titleShort }: CitedSource): Fields {
  const title = csl.title ?? titleSentence ?? '';
  const short = titleShort ?? csl['title-short'] ?? '';
  return [
    ['title', protectTitle(title, titleSentence)],
    ['shorttitle', protectTitle(short, titleSentence)],
  ];
}

/** A date as BibLaTeX takes it, which marks one that is not certain; `null` for words. */
function edtfDate(date: CslItem['issued']): string | null {
  const iso = isoDate(date);
  const isAbout = date?.circa !== undefined && date.circa !== false;
  return iso !== null && isAbout && !iso.includes('/') ? `${iso}~` : iso;
}

function dateFields({ issued, accessed }: CslItem): Fields {
  const date = edtfDate(issued);
  return [
    ['date', date ?? ''],
    // Words are no date to BibLaTeX; `year` takes them.
    ['year', date === null ? escapeTex(dateText(issued)) : ''],
    ['urldate', edtfDate(accessed) ?? ''],
  ];
}

/** Said by whom and where, as a reader's own note to the entry. */
export function annotationTex(quotes: readonly CitedQuote[]): string {
  return quotes.map((quote) => escapeTex(saidText(quote))).join(' / ');
}

/** Keywords, parted by commas as BibLaTeX does unless one has such in it. */
export function keywordsTex(csl: CslItem): string {
  const words = keywordsOf(csl['keyword']);
  return escapeTex(words.join(words.some((word) => word.includes(',')) ? '; ' : ', '));
}

function fieldsOf({ source, quotes }: QuotedSource): Fields {
  const { csl } = source;
  const { container, publisher, subtype } = entryTypeOf(csl.type);
  const fields: Fields = [
    ['entrysubtype', subtype ?? ''],
    ['author', namesTex(csl.author)],
    ['editor', namesTex(csl.editor)],
    ...titleFields(source),
    [container, textOf(csl, 'container-title')],
    [publisher, textOf(csl, 'publisher')],
    ['series', textOf(csl, 'collection-title')],
    ['location', textOf(csl, 'publisher-place')],
    ['volume', textOf(csl, 'volume')],
    ['number', textOf(csl, 'issue') || textOf(csl, 'number')],
    ['edition', textOf(csl, 'edition')],
    ['type', textOf(csl, 'genre')],
    ['eventtitle', textOf(csl, 'event-title') || textOf(csl, 'event')],
    ['pages', pagesTex(csl.page)],
    ...dateFields(csl),
    ['doi', verbatimTex(csl.DOI ?? '')],
    ['url', verbatimTex(csl.URL ?? '')],
    ['isbn', textOf(csl, 'ISBN')],
    ['issn', textOf(csl, 'ISSN')],
    ['langid', textOf(csl, 'language')],
    ['note', textOf(csl, 'note')],
    ['keywords', keywordsTex(csl)],
    ['annotation', annotationTex(quotes)],
  ];
  // Where container and publisher go by one name, the container is the nearer one.
  const named = new Set<string>();
  return fields.filter(([name, value]) => {
    if (value.trim() === '' || named.has(name)) return false;
    named.add(name);
    return true;
  });
}

/**
 * The sources of quotes as BibLaTeX in UTF-8, with the quotes in `annotation`. A quote without a
 * source has no place in this format.
 */
export function writeBiblatex(quotes: readonly CitedQuote[]): string {
  const sources = quotedSources(quotes);
  const keys = citationKeys(sources.map(({ source }) => source));
  return sources
    .map((quoted, index) => {
      const { type } = entryTypeOf(quoted.source.csl.type);
      const fields = fieldsOf(quoted).map(([name, value]) => `  ${name} = {${value.trim()}},\n`);
      return `@${type}{${keys[index]},\n${fields.join('')}}\n`;
    })
    .join('\n');
}
