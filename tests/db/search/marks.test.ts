import { describe, expect, test } from 'vitest';
import { findMarks, markedWords, markRow } from '../../../db/search/marks.ts';
import { parseQuery } from '../../../query/parse.ts';

const marked = (query: string) => markedWords(parseQuery(query).node);
const cut = (text: string, spans: readonly [number, number][]) =>
  spans.map(([from, to]) => text.slice(from, to));

test('marks are where the words stand in the unfolded text', () => {
  const text = 'Ёлка, ÉLAN and a “serious response”';
  const spans = findMarks(text, marked('елка elan "serious response" '));
  expect(cut(text, spans)).toEqual(['Ёлка', 'ÉLAN', 'serious response']);
});

test('what is shut out is not marked, what one of an OR finds is', () => {
  const text = 'one two three';
  expect(cut(text, findMarks(text, marked('one OR two -three ')))).toEqual(['one', 'two']);
});

const row = {
  id: 1,
  kind: 'direct',
  status: 'unchecked',
  saidOn: null,
  addedAt: 0,
  speakers: [{ id: 1, display: 'Ada Weiss' }],
  source: { id: 1, title: 'Weiss on trade', container: null, issued: null },
  attestations: 1,
  tags: [],
  hasNote: false,
  noteText: '',
} as const;
const rowOf = (text: string, query: string) =>
  markRow({ ...row, speakers: [...row.speakers], tags: [], text }, marked(query));

describe('a row', () => {
  test('a word of a speaker is marked in the name alone', () => {
    const { marks } = rowOf('Weiss says so', 'speaker:weiss ');
    expect(marks).toEqual({ text: [], speakers: [[[4, 9]]], source: [] });
  });

  test('a wording that is not long is whole', () => {
    expect(rowOf('short', '')).toMatchObject({
      text: 'short',
      cut: { before: false, after: false },
    });
  });

  test('a long wording is cut around what was found, at white space', () => {
    const text = `${'early '.repeat(200)}needle ${'later '.repeat(200)}`;
    const found = rowOf(text, 'needle ');
    expect(found.cut).toEqual({ before: true, after: true });
    expect(found.text.length).toBeLessThanOrEqual(500);
    expect(cut(found.text, found.marks.text)).toEqual(['needle']);
    expect(found.text).toMatch(/^early .* later$/u);
  });

  test('a long wording without white space is cut between characters', () => {
    const { text } = rowOf('🙂'.repeat(2000), '');
    expect(text.isWellFormed()).toBe(true);
    expect(text.length).toBeLessThan(800);
  });
});
