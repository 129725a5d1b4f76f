import type { CitedQuote } from '../contract/citations.ts';
import type { CslName } from '../contract/csl.ts';
import { dateText } from './csl-date.ts';

/** The columns of a table of quotes, in their order. */
export const CSV_COLUMNS = [
  'quote',
  'speaker',
  'role',
  'said on',
  'kind',
  'source title',
  'container',
  'authors',
  'issued',
  'url',
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

function nameText(name: CslName): string {
  const { literal, family, given, suffix } = name;
  if (literal) return literal;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  const last = [...particles, family].filter(Boolean).join(' ');
  return [last, given, suffix].filter(Boolean).join(', ');
}

function locatorsText(locators: CitedQuote['locators']): string {
  return Object.entries(locators)
    .map(([label, value]) => `${label} ${value}`)
    .join('; ');
}

/** What is known of a quote, by column. */
export function cellsOf(quote: CitedQuote): Record<(typeof CSV_COLUMNS)[number], string> {
  const csl = quote.source?.csl;
  return {
    quote: quote.text,
    speaker: quote.speakers.map(({ display }) => display).join('; '),
    role: quote.role ?? '',
    'said on': quote.saidOn ?? '',
    kind: quote.kind,
    'source title': csl?.title ?? quote.source?.titleSentence ?? '',
    container: csl?.['container-title'] ?? '',
    authors: (csl?.author ?? []).map(nameText).join('; '),
    issued: dateText(csl?.issued),
    url: csl?.URL ?? '',
    locators: locatorsText(quote.locators),
    // From the source inwards.
    'passed on by': quote.hops.map(({ display }) => display).join('; '),
    tags: quote.tags.join('; '),
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
