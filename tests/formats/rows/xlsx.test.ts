import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, writeCsv } from '../../../formats/csv.ts';
import { csvRows } from '../../../formats/rows/csv-rows.ts';
import { numberKind, numberText } from '../../../formats/rows/xlsx/dates.ts';
import { xlsxRows, xlsxTable } from '../../../formats/rows/xlsx-rows.ts';
import { writeXlsx } from '../../../formats/written/xlsx.ts';
import { HOSTILE, record } from '../support/records.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...targets: [id: string, type: string, target: string][]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(
      ([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

interface Made {
  rows: string;
  strings?: string;
  formats?: string;
  book?: string;
  second?: string;
}

/** A workbook as Excel writes it, with two sheets. */
function workbook({ rows, strings = '', formats = '', book = '', second = '' }: Made): Uint8Array {
  const sheet = (content: string) =>
    strToU8(`<?xml version="1.0"?><worksheet><sheetData>${content}</sheetData></worksheet>`);
  return zipSync({
    '_rels/.rels': strToU8(relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns:r="${REL}">${book}<sheets><sheet name="One &amp; only" sheetId="1" r:id="rId1"/><sheet name="Zwei" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
        ['rId3', 'sharedStrings', 'sharedStrings.xml'],
        ['rId4', 'styles', 'styles.xml'],
      ),
    ),
    'xl/sharedStrings.xml': strToU8(`<?xml version="1.0"?><sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<?xml version="1.0"?><styleSheet>${formats}</styleSheet>`),
    'xl/worksheets/sheet1.xml': sheet(rows),
    'xl/worksheets/sheet2.xml': sheet(second),
  });
}

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const cellsOf = (bytes: Uint8Array, sheet: string | null = null) => {
  const table = xlsxTable(bytes, sheet);
  return [...xlsxRows(table, table.columns)].map(({ cells }) => cells);
};

describe('a workbook', () => {
  test('has shared and inline strings, numbers, truths, formulas, gaps and empty rows', () => {
    const bytes = workbook({
      strings:
        '<si><t>quote</t></si><si><r><t>We </t></r><r><t xml:space="preserve">build </t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_b_x005F_</t></si>',
      rows: `<row r="2"><c r="A2" t="s"><v>0</v></c>${inline('who')}<c r="D2" t="inlineStr"><is><t>n</t></is></c></row>
        <row r="3"/>
        <row r="5"><c r="A5" t="s"><v>1</v></c><c r="D5"><v>12.5</v></c></row>
        <row r="6"><c r="A6" t="s"><v>2</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" t="e"><v>#N/A</v></c><c r="D6"><f>1+1</f><v>2</v></c></row>
        <row><c t="str"><f>"a"</f><v>text</v></c><c t="s"><v>99</v></c></row>`,
    });
    const table = xlsxTable(bytes, null);
    expect(table).toMatchObject({ sheets: ['One & only', 'Zwei'], sheet: 'One & only' });
    expect(table.columns).toEqual(['quote', 'who', 'Column 3', 'n']);
    expect([...xlsxRows(table, ['quote', 'n', 'who'])]).toEqual([
      { number: 5, cells: ['We build ', '12.5', null], problem: null },
      { number: 6, cells: ['a\rb_', '2', 'true'], problem: null },
      { number: 7, cells: ['text', null, null], problem: null },
    ]);
  });

  test('is read sheet by sheet', () => {
    const bytes = workbook({
      rows: `<row>${inline('a')}</row>`,
      second: `<row>${inline('b')}</row><row>${inline('two')}</row>`,
    });
    expect(cellsOf(bytes)).toEqual([]);
    expect(cellsOf(bytes, 'Zwei')).toEqual([['two']]);
    expect(() => xlsxTable(bytes, 'Drei')).toThrow('The workbook has no sheet “Drei”.');
    expect(() => [...xlsxRows(xlsxTable(bytes, null), ['x'])]).toThrow('has no column “x”');
  });

  const FORMATS =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[$-409]mmm\\ yyyy;@"/><numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>';
  const dates = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>46020</v></c>`).join('');
  const rows = `<row>${'abcdef'.replace(/./g, (name) => inline(name))}</row><row>${dates}<c s="5"><v>46020.5</v></c></row>`;

  test('has dates as numbers, by the format of the cell', () => {
    expect(cellsOf(workbook({ rows, formats: FORMATS }))).toEqual([
      ['46020', '2025-12-29', '2025-12-29', '2025-12', '46020', '2025-12-29 12:00:00'],
    ]);
    const book = '<workbookPr date1904="1"/>';
    expect(cellsOf(workbook({ rows, formats: FORMATS, book }))[0]?.[1]).toBe('2029-12-30');
  });

  test.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, '1900-02-29'],
    [61, false, '1900-03-01'],
    [0, true, '1904-01-01'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, '2958466'],
    [-1, false, '-1'],
  ])('counts day %d (1904: %s) as %s', (serial, is1904, day) => {
    expect(numberText(serial, 'day', is1904)).toBe(day);
  });

  test.each([
    ['yyyy-mm-dd', 'day'],
    ['[Red]d. mmmm', 'day'],
    ['yyyy', 'year'],
    ['[h]:mm:ss', 'time'],
    ['d/m/yy h:mm AM/PM', 'moment'],
    ['"day" 0', 'number'],
    ['General', 'number'],
    ['#,##0.00 [$€-407]', 'number'],
    ['\\d0', 'number'],
  ])('takes %s for a %s', (code, kind) => {
    expect(numberKind(164, code)).toBe(kind);
  });

  test('that Dixit wrote comes back, cell for cell', () => {
    const quotes = HOSTILE.map((text) => record({ text, note: text, tags: [text] }));
    const table = xlsxTable(writeXlsx(quotes), null);
    expect(table.columns).toEqual(CSV_COLUMNS);
    const rows = [...xlsxRows(table, ['quote', 'speaker', 'url'])];
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      quotes.map(({ text }) => expect.stringContaining(text.slice(0, 3)) as unknown),
    );
    expect(rows[6]?.cells).toEqual([
      '=cmd|"/c calc"!A1',
      'Ines Halvorsen',
      'https://example.org/ferry?a=1&b=2',
    ]);
  });
});

test('what is guarded in a CSV against being a formula is taken back', () => {
  const texts = [
    '=1+1',
    '+1',
    '-1',
    '@a',
    '\t=1',
    ' =1',
    '\uFF1D1',
    "'=1",
    "''=1",
    "'quoted'",
    "'",
    '\u200B=1',
    'a=1',
  ];
  const csv = writeCsv(texts.map((text) => record({ text, note: text })));
  const reader = csvRows(',', ['quote', 'note']);
  const rows = [...reader.read(csv.slice(1)), ...reader.end()];
  expect(rows.map(({ cells }) => cells)).toEqual(texts.map((text) => [text, text]));
});

describe('a hostile workbook', () => {
  test('that is a bomb is refused', () => {
    const rows = `<row>${inline('a'.repeat(30_000_000))}</row>`;
    expect(() => xlsxTable(workbook({ rows }), null)).toThrow('Unpacked, the workbook');
  });

  test('that has too many cells is refused', () => {
    // Less alike than a bomb, so that it is not taken for one.
    let rows = '';
    for (let i = 0; i < 1_001_000; i++) rows += `<c><v>${(i * 7919) % 99_991}</v></c>`;
    expect(() => xlsxTable(workbook({ rows: `<row>${rows}</row>` }), null)).toThrow(
      'more cells than',
    );
  });

  test('with columns far away holds no more than it has', () => {
    const rows = Array.from(
      { length: 5000 },
      (_, i) => `<row><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const table = xlsxTable(workbook({ rows: rows.join('') }), null);
    expect(table.columns).toHaveLength(500);
    expect(table.rows).toHaveLength(4999);
  });

  test.each([
    ['no ZIP', strToU8('quote,speaker'), 'cut off or damaged'],
    ['cut off', workbook({ rows: '' }).slice(0, 500), 'cut off or damaged'],
    ['another kind of ZIP', zipSync({ 'a.txt': strToU8('x') }), 'no workbook of Excel'],
    ['empty', workbook({ rows: '' }), 'is empty'],
    ['with entities', workbook({ rows: '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'cut off or damaged'],
    ['nested', workbook({ rows: '<x>'.repeat(1000) }), 'cut off or damaged'],
  ])('that is %s is refused', (_, bytes, reason) => {
    expect(() => xlsxTable(bytes, null)).toThrow(reason);
  });
});
