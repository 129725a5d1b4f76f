import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRecords, separatorOf } from '../../../formats/rows/csv-records.ts';
import { columnNames, csvBeginning, csvRows } from '../../../formats/rows/csv-rows.ts';

/** The records of a text that comes in pieces of so many characters. */
function recordsOf(text: string, size = text.length || 1, separator: ',' | ';' | '\t' = ',') {
  const reader = csvRecords(separator);
  const records: string[][] = [];
  for (let at = 0; at < text.length; at += size)
    records.push(...reader.read(text.slice(at, at + size)));
  return [...records, ...reader.end()];
}

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d\r',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['"a,1","b ""2"""\n', [['a,1', 'b "2"']]],
  ['"two\r\nlines",x\n', [['two\r\nlines', 'x']]],
  [
    'a,,\n,\n',
    [
      ['a', '', ''],
      ['', ''],
    ],
  ],
  ['""\n', [['']]],
  ['"a"b,c\n', [['ab', 'c']]],
  ['a "b" c,d\n', [['a "b" c', 'd']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['', []],
])('%j is read, whole and in pieces', (text, records) => {
  expect(recordsOf(text)).toEqual(records);
  for (const size of [1, 2, 3, 5]) expect(recordsOf(text, size)).toEqual(records);
});

test('whatever is written by RFC 4180 is read again, in pieces of any size', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'ї', '"', ',', ';', '\r', '\n', ' ', '😀', '='),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (records, size, isEnded) => {
      const lines = records.map((row) =>
        row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','),
      );
      const text = lines.join('\r\n') + (isEnded && records.length > 0 ? '\r\n' : '');
      expect(recordsOf(text, size)).toEqual(records);
    }),
    { numRuns: 2000, seed: 3 },
  );
});

/** What a work fails with; `null` where it does not. */
function nameOfError(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : 'none';
  }
}

test('no text makes it fail but one with a mark that is never closed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a') }), (text) => {
      const name = nameOfError(() => recordsOf(text, 3));
      expect([null, 'UnreadableRowsError']).toContain(name);
    }),
    { numRuns: 2000, seed: 4 },
  );
});

test('a mark that is never closed is told, and where', () => {
  expect(() => recordsOf('a,b\n"c,d\ne,f\n')).toThrow(
    'Row 2 does not end: a quotation mark that opens there is never closed.',
  );
  const reader = csvRecords(',');
  expect(() => {
    for (let i = 0; i < 30; i++) reader.read(`"${'x'.repeat(250_000)}`.slice(i === 0 ? 0 : 1));
  }).toThrow('Row 1 does not end');
});

describe('the separator', () => {
  test.each([
    ['quote,speaker\n"a;b;c;d",e\n', ','],
    ['Zitat, wörtlich;Sprecher;Notiz, falls nötig\nja, nein, doch;b;c\nd;e;f\n', ';'],
    ['quote\tspeaker\n', '\t'],
    ['quote\n', ','],
    ['\n\nquote;speaker\n', ';'],
  ])('of %j is %j', (text, separator) => {
    expect(separatorOf(text)).toBe(separator);
  });
});

describe('rows', () => {
  test('are numbered as in a spreadsheet, with empty lines left out', () => {
    const reader = csvRows(',', ['b', 'a']);
    const rows = [...reader.read('a,b\n1,"2\n2"\n\n3\n'), ...reader.end()];
    expect(rows).toEqual([
      { number: 2, cells: ['2\n2', '1'], problem: null },
      { number: 4, cells: ['', '3'], problem: null },
    ]);
  });

  test('with more cells than columns are no rows, unless these are empty', () => {
    const reader = csvRows(',', ['a']);
    const [first, second] = reader.read('a,b\n1,2,,\n1,2,3\n');
    expect(first?.problem).toBeNull();
    expect(second?.problem).toContain('Has 3 cells where the first row names 2 columns');
  });

  test('lose the apostrophe that keeps a spreadsheet from running them', () => {
    expect(
      csvRows(',', ['a'])
        .read(`a\n'=1+1\n'tis so\n`)
        .map(({ cells }) => cells),
    ).toEqual([['=1+1'], [`'tis so`]]);
  });

  test('of a column that is not there are an error', () => {
    expect(() => csvRows(',', ['c']).read('a,b\n')).toThrow('The file has no column “c”.');
  });

  test('columns without a name or with the same one are told apart', () => {
    expect(columnNames(['a', '', 'a', ' b '])).toEqual(['a', 'Column 2', 'a (2)', 'b']);
  });

  test('a beginning may be cut off anywhere', () => {
    expect(csvBeginning('a,b\n1,"2', ',')).toEqual({ columns: ['a', 'b'], rows: [] });
  });
});
