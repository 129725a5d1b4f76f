import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { CitedQuote } from '../../../contract/citations.ts';
import { CSV_COLUMNS } from '../../../formats/csv.ts';
import { MAX_CELL, writeXlsx } from '../../../formats/written/xlsx.ts';
import { elementsOf, parseXml } from '../support/parse-xml.ts';
import { HOSTILE, record } from '../support/records.ts';

function sheetOf(quotes: CitedQuote[]) {
  const files = unzipSync(writeXlsx(quotes));
  return parseXml(strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
}

function rowsOf(quotes: CitedQuote[]): string[][] {
  return elementsOf(sheetOf(quotes), 'row').map((row) =>
    elementsOf(row, 'c').map(({ text }) => text),
  );
}

describe('quotes as a table of Excel', () => {
  test('have the columns of CSV', () => {
    const [heading, row] = rowsOf([record({ note: 'one\ntwo' })]);
    expect(heading).toEqual([...CSV_COLUMNS]);
    expect(row).toHaveLength(CSV_COLUMNS.length);
    expect(row?.[0]).toBe('the boats will sail');
    expect(row?.[CSV_COLUMNS.indexOf('note')]).toBe('one\ntwo');
  });

  test.each([...HOSTILE, '=1+1', '+1', '-1', '@x', '＝1', '  =1', '123', '2024-03-08'])(
    '%j is a string and no formula',
    (text) => {
      const sheet = sheetOf([record({ text, note: text, tags: [text] })]);
      expect(elementsOf(sheet, 'f')).toEqual([]);
      expect(elementsOf(sheet, 'v')).toEqual([]);
      for (const { attributes, children } of elementsOf(sheet, 'c')) {
        expect(attributes['t'] ?? 'empty').toBe(children.length > 0 ? 'inlineStr' : 'empty');
      }
    },
  );

  test('what looks like an escape stays as it is', () => {
    expect(rowsOf([record({ text: '_x0041_ _X005f_' })])[1]?.[0]).toBe(
      '_x005F_x0041_ _x005F_X005f_',
    );
  });

  test('what no cell holds is cut and says so', () => {
    const text = rowsOf([record({ text: '_x0041_'.repeat(9000) })])[1]?.[0] ?? '';
    expect(text).toHaveLength(MAX_CELL);
    expect(text.endsWith('…')).toBe(true);
  });

  test('10,000 rows are quick', () => {
    const quotes = Array.from({ length: 10_000 }, (_, id) => record({ id }));
    const start = performance.now();
    writeXlsx(quotes);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
