import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../../contract/segments.ts';
import { indexAt, spanOf, targetOf } from '../../../../renderer/quotes/wording/caret.ts';
import { unitsOf } from '../../../../renderer/quotes/wording/units.ts';

const said = (text: string): Segment => ({ type: 'said', text });
const texts = (segments: Segment[], language: string | null = null) =>
  unitsOf(segments, language).map(({ text }) => text);

describe('the stops of a wording', () => {
  test.each<[string, string, string | null, string[]]>([
    ['words and marks', 'He didn’t go, “no”.', 'en', ['He', 'didn’t', 'go', ',', '“', 'no', '”.']],
    ['Cyrillic', 'Усе  добре!', 'uk', ['Усе', 'добре', '!']],
    ['Hebrew', 'שלום לכם', 'he', ['שלום', 'לכם']],
    ['combining characters', 'cafe\u0301 ole', 'fr', ['cafe\u0301', 'ole']],
    ['emoji of several characters', 'so 👩🏽‍🚀 good', null, ['so', '👩🏽‍🚀', 'good']],
    ['no known language', 'a b', 'not a tag', ['a', 'b']],
    ['several lines', 'a\n\nb', null, ['a', 'b']],
  ])('%s', (_, text, language, expected) => {
    expect(texts([said(text)], language)).toEqual(expected);
  });

  test('words without spaces are told apart in their language', () => {
    expect(texts([said('我们会谈')], 'zh').length).toBeGreaterThan(1);
  });

  test('know their offsets, marks and what is between them', () => {
    const segments: Segment[] = [
      said('We '),
      { type: 'omitted', text: 'all will' },
      { type: 'inserted', text: 'not yet' },
      said('\nsail'),
    ];
    const plain = { inserted: false, mark: null };
    const omitted = { inserted: false, mark: { type: 'omitted' }, run: [3, 11] };
    expect(unitsOf(segments, 'en')).toEqual([
      { ...plain, start: 0, end: 2, text: 'We', gap: '', run: [0, 3] },
      { ...omitted, start: 3, end: 6, text: 'all', gap: ' ' },
      { ...omitted, start: 7, end: 11, text: 'will', gap: ' ' },
      { ...plain, inserted: true, start: 11, end: 11, text: 'not yet', gap: '', run: [11, 11] },
      { ...plain, start: 12, end: 16, text: 'sail', gap: '\n', run: [11, 16] },
    ]);
  });

  test('a word that is marked in part is two stops', () => {
    expect(texts([{ type: 'omitted', text: 'T' }, said('alks')])).toEqual(['T', 'alks']);
  });
});

describe('the place of the keyboard', () => {
  const units = unitsOf([said('We all sail')], 'en');

  test.each([
    ['ArrowRight', false, 2],
    ['ArrowLeft', false, 0],
    ['ArrowRight', true, 0],
    ['ArrowLeft', true, 2],
    ['Home', false, 0],
    ['End', false, 2],
    ['x', false, null],
  ])('%s, right to left %s', (key, isRightToLeft, expected) => {
    expect(targetOf(key, 1, 3, isRightToLeft)).toBe(expected);
  });

  test('stays at its word when words are inserted before it, and near one that is gone', () => {
    const place = { at: 3, inserted: false };
    expect(indexAt(units, place)).toBe(1);
    expect(
      indexAt(unitsOf([{ type: 'inserted', text: 'x' }, said('We all sail')], null), place),
    ).toBe(2);
    expect(indexAt(units, { at: 6, inserted: true })).toBe(2);
    expect(indexAt(units, { at: 1000, inserted: false })).toBe(2);
  });

  test('reaches over the verbatim words alone', () => {
    expect(spanOf(units.slice(1))).toEqual([3, 11]);
    expect(spanOf(unitsOf([{ type: 'inserted', text: 'x' }], null))).toBeNull();
  });
});
