import type { CitedQuote } from '../../contract/citations.ts';
import type { CslItem, CslName } from '../../contract/csl.ts';
import { isoDate, yearOf } from '../csl-date.ts';
import { keywordsOf } from './keywords.ts';
import { plainLine } from '../plain-characters.ts';
import { quotedSources, type QuotedSource } from '../quoted-sources.ts';
import { RIS_TYPES } from './ris-types.ts';
import { saidText } from './wording.ts';

type Lines = [tag: string, value: string | undefined][];

function variable(csl: CslItem, name: string): string {
  const value = csl[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A family name, given names and suffix, parted by commas; a comma of a name itself would part it. */
function nameText(name: CslName): string {
  if (name.literal) return name.literal.replaceAll(',', '');
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const last = [...particles, name.family].filter(Boolean).join(' ');
  return [last, name.given, name.suffix]
    .filter((part): part is string => Boolean(part))
    .map((part) => part.replaceAll(',', ''))
    .join(', ');
}

function dateLines({ issued, accessed }: CslItem): Lines {
  const slashed = (date: CslItem['issued']) => {
    const [day = ''] = (isoDate(date) ?? '').split('/');
    const [year = '', month = '', number = ''] = day.split('-');
    return year === '' ? '' : `${year}/${month}/${number}/`;
  };
  return [
    ['PY', yearOf(issued) ?? ''],
    ['DA', slashed(issued)],
    ['Y2', slashed(accessed)],
  ];
}

function pageLines(page: string | undefined): Lines {
  const [start = '', end = ''] = (page ?? '').split(/\s*[-–—]+\s*/u);
  return [
    ['SP', start],
    ['EP', end],
  ];
}

function linesOf({ source, quotes }: QuotedSource): Lines {
  const { csl, titleSentence, titleShort } = source;
  return [
    ['TY', RIS_TYPES.get(csl.type) ?? 'GEN'],
    ['ID', source.key],
    ...(csl.author ?? []).map((name): Lines[number] => ['AU', nameText(name)]),
    ...(csl.editor ?? []).map((name): Lines[number] => ['ED', nameText(name)]),
    ['TI', csl.title ?? titleSentence ?? ''],
    ['ST', titleShort ?? csl['title-short']],
    // Of a book, T2 is the series.
    [csl.type === 'book' ? 'JF' : 'T2', csl['container-title']],
    [csl.type === 'book' ? 'T2' : 'T3', variable(csl, 'collection-title')],
    ['PB', csl.publisher],
    ['CY', csl['publisher-place']],
    ['VL', variable(csl, 'volume')],
    ['IS', variable(csl, 'issue') || variable(csl, 'number')],
    ['ET', variable(csl, 'edition')],
    ...pageLines(csl.page),
    ...dateLines(csl),
    ['DO', csl.DOI],
    ['UR', csl.URL],
    ['SN', variable(csl, 'ISBN') || variable(csl, 'ISSN')],
    ['LA', csl.language],
    ['N1', csl.note],
    ...quotes.map((quote): Lines[number] => ['N1', saidText(quote)]),
    ...keywordsOf(csl['keyword']).map((word): Lines[number] => ['KW', word]),
  ];
}

/**
 * The sources of quotes as RIS, one record each, with the quotes as notes (`N1`). A quote without a
 * source has no place in this format.
 */
export function writeRis(quotes: readonly CitedQuote[]): string {
  return quotedSources(quotes)
    .map((quoted) => {
      const lines = linesOf(quoted).map(([tag, value]) => [tag, plainLine(value ?? '').trim()]);
      const filled = lines.filter(([, value]) => value !== '');
      return `${filled.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
    })
    .join('\r\n');
}
