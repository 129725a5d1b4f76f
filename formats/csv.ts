import type { CitedQuote } from '../contract/citations.ts';
import type { CslName } from '../contract/csl.ts';
import { edtfText } from './csl-date.ts';

/** The columns of a table of quotes, in their order. */
export const CSV_COLUMNS = [
  'quote',
  'speaker',
  'role',
  'said on',
  'kind',
  'language',
  'translator',
  'source title',
  'source type',
  'container',
  'authors',
  'publisher',
  'publisher place',
  'issued',
  'accessed',
  'url',
  'source language',
  'locators',
  'passed on by',
  'tags',
  'note',
  'uuid',
] as const;

// Spreadsheets that do not read UTF-8 unless told; every reader of CSV skips it.
export const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, also behind spaces and apostrophes. */
const FORMULA = /^'*[\s\u200B\u2060\uFEFF]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A cell that no spreadsheet runs: an apostrophe stands before what could be a formula. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that {@link guardFormula} has put there, and no other. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Texts in one cell, parted by semicolons: one that has such in it stands in quotation marks. */
export function joinTexts(texts: readonly string[]): string {
  return texts
    .map((text) => (/^"|;/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join('; ');
}

const QUOTED = /^\s*"((?:[^"]|"")*)"\s*(?:;|$)/u;

/**
 * The texts of a cell, as {@link joinTexts} has put them there. Quotation marks around a text in
 * which there is nothing to be kept together are its own.
 */
export function partTexts(cell: string): string[] {
  const texts: string[] = [];
  for (let rest = cell; rest !== '';) {
    const [whole, quoted] = QUOTED.exec(rest) ?? [];
    const isKept = whole !== undefined && quoted !== undefined && /;|""/u.test(quoted);
    const end = rest.indexOf(';');
    const taken = isKept ? whole.length : end < 0 ? rest.length : end + 1;
    texts.push(isKept ? quoted.replaceAll('""', '"') : rest.slice(0, end < 0 ? undefined : end));
    rest = rest.slice(taken);
  }
  return texts;
}

/**
 * The name of an author in a cell. Braces keep together what is one: a body, or a part of a name with a
 * comma in it.
 */
export function authorText(name: CslName): string {
  const { literal, family, given, suffix } = name;
  if (literal) return `{${literal}}`;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const last = [...particles, family].filter(Boolean).join(' ');
  const first = [given, suffix].filter(Boolean).join(', ');
  if (first === '') return `${part(last)},`;
  return last === '' ? `{${first}}` : `${part(last)}, ${suffix ? first : part(first)}`;
}

const part = (text: string): string => (/[,{}]/u.test(text) ? `{${text}}` : text);

function locatorsText(locators: CitedQuote['locators']): string {
  return joinTexts(Object.entries(locators).map(([label, value]) => `${label} ${value}`));
}

/** What is known of a quote, by column. */
export function cellsOf(quote: CitedQuote): Record<(typeof CSV_COLUMNS)[number], string> {
  const csl = quote.source?.csl;
  return {
    quote: quote.text,
    speaker: joinTexts(quote.speakers.map(({ display }) => display)),
    role: joinTexts(quote.role === null ? [] : [quote.role]),
    'said on': quote.saidOn ?? '',
    kind: quote.kind,
    language: quote.language ?? '',
    translator: quote.translator ?? '',
    'source title': csl?.title ?? quote.source?.titleSentence ?? '',
    'source type': csl?.type ?? '',
    container: csl?.['container-title'] ?? '',
    authors: joinTexts((csl?.author ?? []).map(authorText)),
    publisher: csl?.publisher ?? '',
    'publisher place': csl?.['publisher-place'] ?? '',
    issued: edtfText(csl?.issued),
    accessed: edtfText(csl?.accessed),
    url: csl?.URL ?? '',
    'source language': csl?.language ?? '',
    locators: locatorsText(quote.locators),
    // From the source inwards.
    'passed on by': joinTexts(quote.hops.map(({ display }) => display)),
    tags: joinTexts(quote.tags),
    note: quote.note,
    uuid: quote.uuid,
  };
}

// Every cell is quoted: where a spreadsheet parts cells at semicolons, an unquoted one would let
// what follows a semicolon begin a cell of its own.
function toCell(text: string): string {
  return `"${guardFormula(text.toWellFormed()).replaceAll('"', '""')}"`;
}

/** A row by RFC 4180, in which no spreadsheet runs anything. */
export function toRow(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** Quotes as a table by RFC 4180, in UTF-8 with its mark, a heading first, safe in a spreadsheet. */
export function writeCsv(quotes: readonly CitedQuote[]): string {
  const rows = quotes.map((quote) => {
    const cells = cellsOf(quote);
    return toRow(CSV_COLUMNS.map((column) => cells[column]));
  });
  return `${BYTE_ORDER_MARK}${toRow(CSV_COLUMNS)}${rows.join('')}`;
}
