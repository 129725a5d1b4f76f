import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../formats/rows/json-cells.ts';
import { jsonBeginning, jsonRows } from '../../../formats/rows/json-rows.ts';
import { utf8Pieces } from '../../../formats/rows/utf8-pieces.ts';

const cells = (object: Record<string, unknown>) => Object.fromEntries(cellsOf(object));

describe('the cells of an object', () => {
  test.each([
    [
      { a: 'x', b: 2, c: true, d: null },
      { a: 'x', b: '2', c: 'true' },
    ],
    [{ a: ['x', 1, null] }, { a: ['x', '1', ''] }],
    [{ a: { b: { c: 'x' } } }, { 'a.b.c': 'x' }],
    [{ date: { 'date-parts': [[2025, 12]] } }, { date: '2025-12' }],
    [{ date: { 'date-parts': 'never' } }, { date: '?' }],
    [
      { author: [{ family: 'Roe', given: 'Jane' }, { literal: 'A, B' }] },
      {
        author: ['Roe, Jane', '{A, B}'],
        'author.family': ['Roe', ''],
        'author.given': ['Jane', ''],
        'author.literal': ['', 'A, B'],
      },
    ],
    [
      { speakers: [{ name: 'Ada', role: 'Minister' }, 'Karl'] },
      {
        speakers: ['Ada', 'Karl'],
        'speakers.name': ['Ada', ''],
        'speakers.role': ['Minister', ''],
      },
    ],
  ])('of %j', (object, expected) => {
    expect(cells(object)).toEqual(expected);
  });

  test('are of no more depth and number than is read', () => {
    expect(cells({ a: { b: { c: { d: { e: 'x' } } } } })).toEqual({});
    const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as Record<
      string,
      unknown
    >;
    expect(cells(deep)).toEqual({});
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, i]));
    expect(Object.keys(cells(wide))).toHaveLength(500);
  });

  test('of odd names are cells like others', () => {
    expect([...cellsOf(JSON.parse('{"__proto__":"x"}') as Record<string, unknown>)]).toEqual([
      ['__proto__', 'x'],
    ]);
  });
});

test('lines are put together again of pieces', () => {
  const text = '{"a":"x\\n"}\r\n\n{"a":"ї"}\n[]\n{"a":"last"}';
  for (const size of [1, 2, 3, 7, 100]) {
    const reader = jsonRows(['a']);
    const rows = [];
    for (let at = 0; at < text.length; at += size)
      rows.push(...reader.read(text.slice(at, at + size)));
    rows.push(...reader.end());
    expect(rows).toEqual([
      { number: 1, cells: ['x\n'], problem: null },
      { number: 3, cells: ['ї'], problem: null },
      { number: 4, cells: [null], problem: 'Is no JSON object.' },
      { number: 5, cells: ['last'], problem: null },
    ]);
  }
});

test('a line without an end is refused before it fills the memory', () => {
  const reader = jsonRows(['a']);
  expect(() => {
    for (let i = 0; i < 30; i++) reader.read('x'.repeat(250_000));
  }).toThrow('Line 1 is longer than 5,000,000 characters.');
});

test('a beginning may be cut off anywhere', () => {
  expect(jsonBeginning('{"a":1}\n{"a":', 5).map((each) => [...each])).toEqual([[['a', '1']]]);
});

describe('bytes', () => {
  const decode = (...pieces: number[][]) => {
    const decoder = utf8Pieces();
    return pieces.map((piece) => decoder.decode(Uint8Array.from(piece))).join('') + decoder.end();
  };
  test('in UTF-8 are read whatever the pieces, without a byte order mark', () => {
    expect(decode([0xef, 0xbb, 0xbf, 0x61, 0xd1], [0x97])).toBe('aї');
  });

  test.each([
    ['UTF-16', [[0xff, 0xfe, 0x61, 0]], 'The file is in UTF-16 and not in UTF-8.'],
    ['Windows-1251', [[0x61], [0xbf, 0x20]], 'The file is not in UTF-8 (near byte 1).'],
    ['cut off', [[0x61, 0xd1]], 'The file is not in UTF-8 (near byte 2).'],
  ])('that are %s are refused', (_, pieces, message) => {
    expect(() => decode(...pieces)).toThrow(message);
  });
});
