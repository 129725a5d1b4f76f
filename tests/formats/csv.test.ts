import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, guardFormula, unguardFormula, writeCsv } from '../../formats/csv.ts';
import { HOSTILE, record } from './support/records.ts';

/** Rows of a table by RFC 4180, every cell in quotation marks. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/gy;
  const text = csv.replace(/^\uFEFF/, '');
  for (const [, content = '', end] of text.matchAll(cell)) {
    rows.at(-1)?.push(content.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function cellsOf(csv: string): Record<string, string> {
  const [heads = [], cells = []] = parse(csv);
  return Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? '']));
}

describe('quotes as CSV', () => {
  test('have a column for each thing known', () => {
    const [reporter] = record().speakers;
    const hops = reporter ? [{ ...reporter, display: 'TASS' }, reporter] : [];
    expect(cellsOf(writeCsv([record({ note: 'a, "b"\nc', hops })]))).toEqual({
      quote: 'the boats will sail',
      speaker: 'Ines Halvorsen',
      role: 'Harbour master',
      'said on': '2024-03-08',
      kind: 'direct',
      language: 'en',
      translator: '',
      'source title': 'Ferry Service Resumes in Bergen after NATO Drill',
      'source type': 'article-newspaper',
      container: 'Harbour Gazette',
      authors: 'Vrba, Tomas',
      publisher: '',
      'publisher place': '',
      issued: '2024-03-09',
      accessed: '',
      'source language': '',
      url: 'https://example.org/ferry?a=1&b=2',
      locators: 'page 12',
      'passed on by': 'TASS; Ines Halvorsen',
      tags: 'sea; trade',
      note: 'a, "b"\nc',
      uuid: '0190a5a0-0000-7000-8000-000000000001',
    });
  });

  test('begin with the mark of UTF-8 and have a heading even when there are none', () => {
    const csv = writeCsv([]);
    expect(csv.startsWith('\uFEFF"quote",')).toBe(true);
    expect(parse(csv)).toEqual([[...CSV_COLUMNS]]);
  });

  test('a quote without a source has its row', () => {
    expect(cellsOf(writeCsv([record({ source: null })]))).toMatchObject({ container: '', url: '' });
  });

  test.each(HOSTILE)('%j comes back as it was', (text) => {
    const cells = cellsOf(writeCsv([record({ text, note: text, tags: [text] })]));
    expect(unguardFormula(cells['quote'] ?? '')).toBe(text.toWellFormed());
    expect(unguardFormula(cells['note'] ?? '')).toBe(text.toWellFormed());
  });
});

describe('the guard against formulas', () => {
  test.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '  =1',
    '\u00A0=1',
    "'=1",
    "' -1",
  ])('%j is guarded', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });

  test.each(['x=1', ' x', "'tis", "'", '', '1-2', 'a@b'])('%j is left alone', (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });

  test('is taken away again, whatever the text', () => {
    const part = fc.constantFrom("'", ' ', '=', '-', '\t', 'a', '＝', '\0');
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (original) => {
        expect(unguardFormula(guardFormula(original))).toBe(original);
        expect(guardFormula(original)).not.toMatch(/^\s*[=+\-@\t\r\n\0＝＋－＠]/u);
      }),
    );
  });
});
