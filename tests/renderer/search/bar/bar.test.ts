import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../query/parse.ts';
import { chipsOf } from '../../../../renderer/search/bar/chips.ts';
import { piecesOf } from '../../../../renderer/search/bar/pieces.ts';

describe('what is tinted of a query', () => {
  const tinted = (text: string, typedAt: number | null = null) =>
    piecesOf(text, parseQuery(text).tokens, typedAt)
      .filter(({ tint }) => tint !== null)
      .map((piece) => [piece.text, piece.tint]);

  test.each([
    ['two words', []],
    ['speaker:lavrov drone', [['speaker:lavrov', 'field']]],
    [
      'a -tag:peace NOT "b c"',
      [
        ['-tag:peace', 'without'],
        ['NOT "b c"', 'without'],
      ],
    ],
    [
      'foo:bar kind:nonsense ',
      [
        ['foo:bar', 'odd'],
        ['kind:nonsense', 'odd'],
      ],
    ],
    ['(speaker:"a b" OR c)', [['speaker:"a b"', 'field']]],
  ])('%s', (text, expected) => {
    expect(tinted(text)).toEqual(expected);
  });

  test('nothing is called odd while it is typed', () => {
    expect(tinted('foo:bar baz', 7)).toEqual([]);
    expect(tinted('foo:bar baz', 11)).toEqual([['foo:bar', 'odd']]);
  });

  test.each(['', ' ', 'a', ' speaker:x  -y foo:z ', '🕊 speaker:🕊'])(
    'the parts of “%s” are the whole of it',
    (text) => {
      const pieces = piecesOf(text, parseQuery(text).tokens, null);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    },
  );
});

describe('chips', () => {
  const chips = (text: string, typedAt: number | null = null) =>
    chipsOf(parseQuery(text).tokens, typedAt).map(({ name, values, span }) => [
      name,
      values,
      text.slice(...span),
    ]);

  test('are the fields that are understood, with the place of their values', () => {
    const text = 'drone speaker:lavrov,"Yuri Ushakov" foo:bar -tag:peace kind:nonsense';
    expect(chips(text)).toEqual([
      ['speaker', 'lavrov, Yuri Ushakov', 'lavrov,"Yuri Ushakov"'],
      ['tag', 'peace', 'peace'],
    ]);
  });

  test('there is none of what is being typed, and of nothing', () => {
    expect(chips('speaker:lavrov', 14)).toEqual([]);
    expect(chips('speaker:lavrov x', 16)).toHaveLength(1);
    expect(chips('speaker: ')).toEqual([]);
  });
});
