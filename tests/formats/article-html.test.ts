import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtmlArticle } from '../../formats/article-html.ts';

const fixture = readFileSync(
  new URL('../fixtures/articles/harbour-strike.html', import.meta.url),
  'utf8',
);

describe('a page of a newspaper', () => {
  const article = readHtmlArticle(fixture);

  test('gives its paragraphs with their quotation marks, and nothing around them', () => {
    expect(article.text.split('\n')).toEqual([
      'Harbour strike enters third week: ‘Nobody is winning’',
      'Dockers in Norrhaven voted on Monday to stay out for a third week, after talks with the port authority broke down over night shifts and the pay of temporary workers.',
      '“Nobody is winning,” said Marta Olsen, who leads the union’s local branch. «Nous restons ici», she added, „bis zum Ende“.',
      'No new offer',
      'The port’s director, Henrik Dahl, called the vote "a complete surprise" and said that he would not make another offer before the end of the month, whatever the union decided. He left without taking questions from the reporters who had waited outside the gates.',
      '“We have asked for one thing only: a roster that lets people sleep.”',
      'Shipping companies have begun to send their vessels to other ports along the coast, and two of them said that they might not return; the council fears for three hundred jobs in the town.',
      'Olsen called this “a threat, not an argument”, and said the strike fund would last until the summer if it had to.',
      'The talks are to go on next week, according to the mediator.',
    ]);
    expect(article.notices).toEqual([]);
  });

  test('says of itself what its structured data say, before anything else', () => {
    expect(article.metadata).toEqual({
      title: 'Harbour strike enters third week: ‘Nobody is winning’',
      container: 'Norrhaven Courier',
      authors: [{ family: 'van der Berg', given: 'Jane' }, { literal: 'Northern Wire' }],
      issued: '2025-03-04',
      url: 'https://www.norrhaven-courier.example/2025/03/strike',
      language: 'en-GB',
    });
  });
});

/** A page with this head, and a text of no interest. */
const page = (head: string, attributes = '') =>
  `<html ${attributes}><head>${head}</head><body><p>Words.</p></body></html>`;
const metadataOf = (head: string, attributes?: string) =>
  readHtmlArticle(page(head, attributes)).metadata;

describe('metadata', () => {
  test('of a journal', () => {
    const head = `
      <meta name="citation_title" content="On Ice &amp;amp; Salt">
      <meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Roe, J.">
      <meta name="citation_publication_date" content="2024/11/05">
      <meta name="citation_journal_title" content="Annals of Ice">
      <meta property="og:title" content="Something else">`;
    expect(metadataOf(head)).toMatchObject({
      title: 'On Ice & Salt',
      authors: [
        { family: 'Doe', given: 'Jane' },
        { family: 'Roe', given: 'J.' },
      ],
      issued: '2024-11-05',
      container: 'Annals of Ice',
    });
  });

  test('of OpenGraph, with the name of the site taken off the title', () => {
    const head = `
      <meta property="og:title" content="Talks go on - Example Times">
      <meta property="og:site_name" content="Example Times">
      <meta property="og:url" content="https://times.example/talks">
      <meta property="og:locale" content="en_US">
      <meta property="article:published_time" content="2025-12-29T01:00:00Z">
      <meta property="article:author" content="https://social.example/jane">
      <meta name="author" content="Jane Doe">`;
    expect(metadataOf(head)).toEqual({
      title: 'Talks go on',
      container: 'Example Times',
      authors: [{ family: 'Doe', given: 'Jane' }],
      issued: '2025-12-29',
      url: 'https://times.example/talks',
      language: 'en-US',
    });
  });

  test('of Dublin Core', () => {
    const head = `<meta name="DC.title" content="Ice"><meta name="DC.creator" content="Doe, Jane">
      <meta name="DC.date.issued" content="2024-05"><meta name="DC.publisher" content="Ice House">`;
    expect(metadataOf(head)).toMatchObject({
      title: 'Ice',
      authors: [{ family: 'Doe', given: 'Jane' }],
      issued: '2024-05',
      container: 'Ice House',
    });
  });

  test.each([
    ['Talks | World | Example Times', 'Talks'],
    ['Talks – what now? – Example Times', 'Talks – what now?'],
    ['Talks :: Example Times', 'Talks'],
    ['Example Times wins prize', 'Example Times wins prize'],
    ['Talks | Another Paper', 'Talks | Another Paper'],
    ['Example Times', 'Example Times'],
  ])('the title "%s" becomes "%s"', (title, cleaned) => {
    const head = `<title>${title}</title><meta property="og:site_name" content="Example Times">`;
    expect(metadataOf(head).title).toBe(cleaned);
  });

  test('of a page that says nothing but the least', () => {
    const head = '<title> Talks\n go on </title><link rel="canonical" href="https://a.example/1">';
    expect(metadataOf(head, 'lang="de"')).toEqual({
      title: 'Talks go on',
      container: null,
      authors: [],
      issued: null,
      url: 'https://a.example/1',
      language: 'de',
    });
  });

  test('the address where the browser saved the page is taken when there is no other', () => {
    const saved = `<!-- saved from url=(0019)https://a.example/2 -->${page('<title>T</title>')}`;
    expect(readHtmlArticle(saved).metadata.url).toBe('https://a.example/2');
  });

  test.each([['javascript:alert(1)'], ['/relative'], ['file:///etc/passwd'], ['https://']])(
    'the address %s is none',
    (href) => {
      expect(metadataOf(`<link rel="canonical" href="${href}">`).url).toBeNull();
    },
  );

  test.each([
    ['an author as a text', '"author": "Jane Doe"', { family: 'Doe', given: 'Jane' }],
    ['an author as an object', '"author": {"name": "Jane Doe"}', { family: 'Doe', given: 'Jane' }],
    [
      'an author in parts',
      '"author": {"name": "Doe Jane", "familyName": "Doe", "givenName": "Jane"}',
      { family: 'Doe', given: 'Jane' },
    ],
    [
      'a body',
      '"author": [{"@type": "NewsMediaOrganization", "name": "The Example"}]',
      { literal: 'The Example' },
    ],
  ])('%s in JSON-LD', (_, author, expected) => {
    const json = `[{"@type": "Article", "headline": "T", ${author}}]`;
    expect(metadataOf(`<script type="application/ld+json">${json}</script>`).authors).toEqual([
      expected,
    ]);
  });

  test.each([
    ['null'],
    ['[[[]]]'],
    ['{"@type": 7, "author": 9}'],
    ['{"@type":"Article","headline":{"a":1},"author":[null,4,{}]}'],
  ])('JSON-LD %s says nothing', (json) => {
    expect(metadataOf(`<script type="application/ld+json">${json}</script>`)).toMatchObject({
      title: null,
      authors: [],
    });
  });
});

describe('what a page holds besides', () => {
  test('scripts do not run and nothing of them is text', () => {
    const article = readHtmlArticle(
      page('') +
        '<script>globalThis.ran = true</script><img src=x onerror="globalThis.ran = true">',
    );
    expect('ran' in globalThis).toBe(false);
    expect(article.text).toBe('Words.');
  });

  test('what looks like a tag but is text stays text', () => {
    const article = readHtmlArticle('<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; on it.</p>');
    expect(article.text).toBe('He wrote <script>alert(1)</script> on it.');
  });

  test('a page without head and body is read too', () => {
    expect(readHtmlArticle('<!doctype html><title>T</title><p>One.<p>Two.').text).toBe(
      'One.\nTwo.',
    );
  });
});
