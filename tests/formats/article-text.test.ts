import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTextArticle } from '../../formats/article-text.ts';

const fixture = readFileSync(
  new URL('../fixtures/articles/lighthouse.txt', import.meta.url),
  'utf8',
);

test('a text has its paragraphs parted by one line feed, its headline and its copyright line', () => {
  const article = readTextArticle(fixture);
  expect(article.text.split('\n')).toHaveLength(6 - 1);
  expect(article.text).toContain('\n"I have never been bored," he said.');
  expect(article.metadata).toEqual({
    title: 'Keeper of the last manned lighthouse retires',
    container: 'Skerry Times',
    authors: [],
    issued: '2025',
    url: null,
    language: null,
  });
  expect(article.notices).toEqual([]);
});

describe('the title', () => {
  test.each([
    ['Talks go on\nThe talks go on.', 'Talks go on'],
    ['Can the talks go on?\nThey can.', 'Can the talks go on?'],
    ['‘Nobody is winning’\nThe talks go on.', '‘Nobody is winning’'],
    ['The talks go on.\nThey do.', null],
    ['“The talks go on.”\nThey do.', null],
    ['Talks go on', null],
    [`${'Talks '.repeat(40)}\nThe talks go on.`, null],
  ])('%j → %s', (text, title) => {
    expect(readTextArticle(text).metadata.title).toBe(title);
  });
});

describe('a copyright line', () => {
  test.each([
    ['© Copyright Example Times 2025. All rights reserved.', 'Example Times', '2025'],
    ['© 2025 Example Times. All rights reserved.', 'Example Times', '2025'],
    ['Copyright (c) 2024, Example Times', 'Example Times', '2024'],
    ['(c) Example Times, 2024', 'Example Times', '2024'],
    ['Copyright law is changing in 2025, said the minister at great length.', null, null],
    ['Copyright', null, null],
  ])('%s', (line, container, issued) => {
    const { metadata } = readTextArticle(`First words.\nMore words.\n${line}`);
    expect([metadata.container, metadata.issued]).toEqual([container, issued]);
  });
});

describe('lines', () => {
  test.each([
    ['every kind of line end is one', 'a.\r\nb.\rc.\u2028d.\n\n\ne.', 'a.\nb.\nc.\nd.\ne.'],
    ['white space is folded', '  a\u00a0\t b\u202f! \u200bc\u00add', 'a b ! cd'],
    ['quotation marks stay', '„a“ «b» ‘c’ ‚d‘ "e" ``f\'\'', '„a“ «b» ‘c’ ‚d‘ "e" ``f\'\''],
    [
      'lines that are paragraphs stay apart',
      `${'One long line that is a paragraph. '.repeat(4)}\nShort one.\n\nAnother.`,
      `${'One long line that is a paragraph. '.repeat(4).trim()}\nShort one.\nAnother.`,
    ],
  ])('%s', (_, text, folded) => {
    expect(readTextArticle(text).text).toBe(folded);
  });

  test('lines broken by hand are joined, and that is said', () => {
    const broken = [
      'The keeper said on Tuesday that he would "not leave the rock',
      'before the last boat has gone", whatever the harbour office had',
      'decided.',
      '',
      'The harbour office did not answer questions about the keeper and',
      'his boat.',
    ].join('\n');
    const article = readTextArticle(broken);
    expect(article.text.split('\n')).toHaveLength(2);
    expect(article.text).toContain('"not leave the rock before the last boat has gone"');
    expect(article.notices).toHaveLength(1);
  });
});
