import { describe, expect, test } from 'vitest';
import { ArticleError, type ArticleErrorCode } from '../../formats/article/errors.ts';
import { MAX_ARTICLE_LENGTH } from '../../contract/captures.ts';
import { readArticle } from '../../formats/read-article.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

async function errorOf(content: Uint8Array, name: string): Promise<ArticleError> {
  try {
    await readArticle(content, name);
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
  throw new Error('It was read.');
}

const REFUSED: [string, string, Uint8Array, ArticleErrorCode, RegExp][] = [
  ['an empty file', 'a.txt', utf8(''), 'EMPTY', /file is empty/],
  ['blanks', 'a.txt', utf8(' \n\t\u00a0\n'), 'EMPTY', /only blanks/],
  [
    'too much',
    'a.txt',
    new Uint8Array(MAX_ARTICLE_LENGTH + 1).fill(97),
    'TOO_LARGE',
    /5\.0 million/,
  ],
  ['a PNG', 'a.html', bytes('\x89PNG\r\n\x1a\n\0\0'), 'BINARY', /a picture/],
  ['a JPEG', 'a', bytes('\xff\xd8\xff\xe0\0\x10JFIF'), 'BINARY', /a picture/],
  ['an MP4', 'a', bytes('\0\0\0\x18ftypmp42'), 'BINARY', /a sound or a film/],
  ['RTF', 'a.txt', bytes('{\\rtf1\\ansi Hello}'), 'BINARY', /an RTF document/],
  ['a library', 'a.dixit', bytes('SQLite format 3\0'), 'BINARY', /a database/],
  ['noise', 'a.txt', bytes('\x01\x02ab\0\0\x7f\x03'.repeat(50)), 'BINARY', /a binary file/],
  [
    'no text',
    'a.html',
    utf8('<html><body><script>x()</script></body></html>'),
    'NO_TEXT',
    /no text/,
  ],
  ['nesting', 'a.html', utf8('<div>'.repeat(10_000)), 'TOO_DEEP', /nested deeper/],
  ['tags', 'a.html', utf8('<p>a'.repeat(100_001)), 'TOO_MANY_ELEMENTS', /100001 tags/],
];

describe('what is no article', () => {
  test.each(REFUSED)(
    '%s is told by kind, with what to do',
    async (_, name, content, code, says) => {
      const error = await errorOf(content, name);
      expect(error.code).toBe(code);
      expect(error.message).toMatch(says);
      expect(error.message).toMatch(/nothing was taken from it: .+\.$/);
    },
  );

  test('10,000 nested elements are refused within a second', async () => {
    const start = performance.now();
    const page = `<html><body>${'<div>'.repeat(10_000)}<p>x${'</div>'.repeat(10_000)}`;
    expect((await errorOf(utf8(page), 'a.html')).code).toBe('TOO_DEEP');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test.each([
    ['stray brackets', '< '.repeat(90_000)],
    ['entities', '&amp;'.repeat(300_000)],
    ['attributes', `<p ${'a="b" '.repeat(300_000)}>x`],
    ['tags never closed', '<a'.repeat(99_000)],
    ['paragraphs far down', `${'<div>'.repeat(250)}${'<p>a</b></i>'.repeat(30_000)}`],
    ['brackets of JSON', `<script type="application/ld+json">${'['.repeat(999_999)}</script>x`],
  ])('many %s come to an end', async (_, page) => {
    const read = async () => {
      try {
        return (await readArticle(utf8(`<html><body>${page}`), 'a.html')).text.length > 0;
      } catch (error) {
        return error instanceof ArticleError;
      }
    };
    expect(await read()).toBe(true);
  });
});

describe('text or page', () => {
  test.each([
    ['a.txt', '<!DOCTYPE html><title>T</title><p>Words.', 'Words.'],
    ['pasted', '\ufeff <!-- note --> <html><body><p>Words.', 'Words.'],
    ['a.html', '<p>Words.</p>', 'Words.'],
    ['a.HTM', 'No tags at all, 1 < 2.', 'No tags at all, 1 < 2.'],
    ['a.txt', 'The <p> element is a paragraph.', 'The <p> element is a paragraph.'],
  ])('%s: %s', async (name, content, text) => {
    expect((await readArticle(utf8(content), name)).text).toBe(text);
  });

  test('stray control characters are left out, and that is said', async () => {
    const article = await readArticle(utf8(`Some\0 words${' and more'.repeat(100)}`), 'a.txt');
    expect(article.text.startsWith('Some words')).toBe(true);
    expect(article.notices).toEqual(['1 control character was left out.']);
  });
});
