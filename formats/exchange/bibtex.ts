import type { CitedQuote, CitedSource } from '../../contract/citations.ts';
import { annotationTex, keywordsTex, pagesTex, textOf } from '../biblatex.ts';
import { entryTypeOf } from '../biblatex/entry-types.ts';
import { namesTex } from '../biblatex/names.ts';
import { escapeTex, verbatimTex } from '../biblatex/tex.ts';
import { protectTitle } from '../biblatex/titles.ts';
import { dateText, isoDate } from '../csl-date.ts';
import { quotedSources, type QuotedSource } from '../quoted-sources.ts';
import { sourceKeys } from './source-keys.ts';

/** Types of BibTeX for those of BibLaTeX that it has not; `misc` for all others. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article', 'article'],
  ['book', 'book'],
  ['booklet', 'booklet'],
  ['incollection', 'incollection'],
  ['inreference', 'incollection'],
  ['inproceedings', 'inproceedings'],
  ['report', 'techreport'],
  ['thesis', 'phdthesis'],
  ['unpublished', 'unpublished'],
]);

/** Where the container goes, by type. */
const CONTAINERS: Record<string, string> = {
  article: 'journal',
  book: 'series',
  incollection: 'booktitle',
  inproceedings: 'booktitle',
  techreport: 'series',
  phdthesis: 'series',
};

/** Where the publisher goes, by type. */
const PUBLISHERS: Record<string, string> = {
  techreport: 'institution',
  phdthesis: 'school',
  misc: 'organization',
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

type Field = [name: string, value: string];

const braced = (name: string, value: string): Field => [name, value === '' ? '' : `{${value}}`];

function dateFields({ csl }: CitedSource): Field[] {
  const date = /^(?<year>-?\d+)(?:-(?<month>\d\d))?/u.exec(isoDate(csl.issued) ?? '');
  const year = date?.groups?.['year'] ?? escapeTex(dateText(csl.issued));
  const month = MONTHS[Number(date?.groups?.['month'] ?? 0) - 1] ?? '';
  // Names of months are macros, which every style spells in its way.
  return [braced('year', year), ['month', month]];
}

function fieldsOf({ source, quotes }: QuotedSource, type: string): Field[] {
  const { csl, titleSentence } = source;
  const container = CONTAINERS[type] ?? 'howpublished';
  const series = textOf(csl, 'collection-title');
  return [
    braced('author', namesTex(csl.author)),
    braced('editor', namesTex(csl.editor)),
    braced('title', protectTitle(csl.title ?? titleSentence ?? '', titleSentence)),
    braced(container, textOf(csl, 'container-title') || (container === 'series' ? series : '')),
    braced('series', container === 'series' ? '' : series),
    braced(PUBLISHERS[type] ?? 'publisher', textOf(csl, 'publisher')),
    braced('address', textOf(csl, 'publisher-place')),
    braced('volume', textOf(csl, 'volume')),
    braced('number', textOf(csl, 'issue') || textOf(csl, 'number')),
    braced('edition', textOf(csl, 'edition')),
    braced('pages', pagesTex(csl.page)),
    ...dateFields(source),
    braced('doi', verbatimTex(csl.DOI ?? '')),
    braced('url', verbatimTex(csl.URL ?? '')),
    braced('isbn', textOf(csl, 'ISBN')),
    braced('issn', textOf(csl, 'ISSN')),
    braced('note', textOf(csl, 'note')),
    braced('keywords', keywordsTex(csl)),
    braced('annote', annotationTex(quotes)),
  ];
}

/**
 * The sources of quotes as BibTeX in UTF-8, with the quotes in `annote`. A quote without a source has
 * no place in this format.
 */
export function writeBibtex(quotes: readonly CitedQuote[]): string {
  const keys = sourceKeys(quotes);
  return quotedSources(quotes)
    .map((quoted) => {
      const { csl, key } = quoted.source;
      const type = TYPES.get(entryTypeOf(csl.type).type) ?? 'misc';
      const fields = fieldsOf(quoted, type).filter(([, value]) => value !== '');
      const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`).join('');
      return `@${type}{${keys.get(key)},\n${lines}}\n`;
    })
    .join('\n');
}
