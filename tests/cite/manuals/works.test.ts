import { describe, expect, test } from 'vitest';
import type { FirstClassStyle } from '../../../contract/citations.ts';
import { doe, keller, roe, show, source } from '../support/manuals.ts';
import { citeAll, options, quote } from '../support/quotes.ts';

const page = { title: 'Statement on Peace', 'container-title': 'Example Org' };

describe('a page of the web in Cite Them Right', () => {
  const accessed = { 'date-parts': [[2026, 1, 5]] };

  test('is given without its site', async () => {
    const by = source('webpage', { ...page, author: [doe], accessed }, 'Statement on peace');
    expect((await show('harvard-cite-them-right', by)).work).toBe(
      'Doe, J. (2025) *Statement on peace*. Available at: https://example.org/x (Accessed: 5 January 2026).',
    );
  });

  test('has no full stop behind the year that follows its title', async () => {
    const { cite, work } = await show(
      'harvard-cite-them-right',
      source('webpage', { ...page, accessed }, 'Statement on peace'),
    );
    expect(cite).toBe('(Keller, quoted in *Statement on peace*, 2025)');
    expect(work).toBe(
      '*Statement on peace* (2025) Available at: https://example.org/x (Accessed: 5 January 2026).',
    );
  });
});

// CMOS 17 15.51.
test('a page that nobody has signed is listed under its site in Chicago', async () => {
  const { cite, work } = await show('chicago-author-date', source('webpage', page));
  expect(cite).toBe('(Keller, quoted in Example Org 2025)');
  expect(work).toBe(
    'Example Org. 2025. “Statement on Peace.” June 2, 2025. https://example.org/x.',
  );
});

// CMOS 17 8.170 and 14.193; R16.4.
test.each<[FirstClassStyle, string]>([
  ['chicago-notes', '*Guardian*. “State of Peace.” June 2, 2025. https'],
  ['chicago-author-date', '*Guardian*. 2025. “State of Peace.” June 2, 2025. https'],
  ['bluebook', '*State of Peace*, Guardian (June 2, 2025), https'],
  ['apa7', 'State of Peace. (2025, June 2). *The Guardian*. https'],
  ['mla9', '“State of Peace.” *The Guardian*, 2 June 2025, https'],
])('the article of a newspaper’s name in %s', async (style, expected) => {
  const article = { title: 'State of Peace', 'container-title': 'The Guardian' };
  expect((await show(style, source('article-newspaper', article))).work).toContain(expected);
});

// CMOS 18 13.73.
test.each<[FirstClassStyle, string]>([
  ['chicago-18-notes', 'Doe, Jane. “'],
  ['chicago-notes', '———. “'],
])('an author who comes again in %s', async (style, expected) => {
  const works = ['One', 'Two'].map((title) => ({
    ...source('article-newspaper', { title, author: [doe] }),
    key: title,
  }));
  const quotes = works.map((each) => quote({ speakers: [keller], source: each }));
  const { bibliography } = await citeAll(quotes, options(style));
  expect(bibliography[1]).toContain(expected);
});

describe('a book', () => {
  const book = {
    title: 'The Peace Book',
    publisher: 'Northfield Press',
    'publisher-place': 'London',
    issued: { 'date-parts': [[2020]] },
    URL: '',
  };

  test('without an author has no full stop behind its year in Cite Them Right', async () => {
    const { work } = await show('harvard-cite-them-right', source('book', book, 'The peace book'));
    expect(work).toBe('*The peace book* (2020) London: Northfield Press.');
  });

  // CMOS 17 15.34.
  test('without an author has a short title in the text in Chicago', async () => {
    const long = source('book', { ...book, title: 'The Peace Book: A Reader' });
    const { cite, work } = await show('chicago-author-date', long);
    expect(cite).toBe('(Keller, quoted in *Peace Book* 2020)');
    expect(work).toContain('*The Peace Book: A Reader*. 2020.');
  });

  // ГОСТ Р 7.0.5 4.12.
  test('has its volume in ГОСТ', async () => {
    const volume = source('book', {
      ...book,
      title: 'У водоразделов мысли',
      author: [{ family: 'Флоренский', given: 'П. А.' }],
      'publisher-place': 'М.',
      volume: '2',
    });
    expect((await show('gost', volume, { locators: { page: '27' } })).cite).toBe(
      'Цит. по: Флоренский П. А. У водоразделов мысли. М., 2020. Т. 2. С. 27.',
    );
  });

  // R15.2.
  test.each([
    [{ editor: [doe, roe] }, 'The Peace Book 15 (Jane Doe & Richard Roe eds., 2020)'],
    // R3.1(a), R15.4(a).
    [
      { author: [roe], volume: '3', edition: '2' },
      '3 Richard Roe, The Peace Book 15 (2d ed. 2020)',
    ],
    [
      { author: [roe], editor: [doe], edition: '11' },
      'Richard Roe, The Peace Book 15 (Jane Doe ed., 11th ed. 2020)',
    ],
    [{ author: [roe], editor: [doe] }, 'Richard Roe, The Peace Book 15 (Jane Doe ed., 2020)'],
    [
      { author: [roe], translator: [doe] },
      'Richard Roe, The Peace Book 15 (Jane Doe trans., 2020)',
    ],
  ])('names its editors in the Bluebook: %#', async (people, expected) => {
    const { cite } = await show('bluebook', source('book', { ...book, ...people }), {
      locators: { page: '15' },
    });
    expect(cite).toBe(`${expected} (quoting Maria Keller).`);
  });
});

test('a month without a day begins an area of ГОСТ', async () => {
  const monthly = source('article-magazine', {
    title: 'Переговоры',
    'container-title': 'Газета',
    issued: { 'date-parts': [[2025, 5]] },
  });
  expect((await show('gost', monthly)).work).toContain('// Газета. 2025. Май. URL');
});

describe('a newspaper', () => {
  const article = source('article-newspaper', {
    title: 'State of Peace',
    'container-title': 'Example Times',
    author: [doe],
    page: 'A3',
  });

  // OSCOLA 3.4.9.
  test('has one page in OSCOLA', async () => {
    const { cite } = await show('oscola', article, { locators: { page: 'A3' } });
    expect(cite).toContain('(2 June 2025) A3 <https');
  });

  test.each([
    [{}, 'Example Times [Internet]. 2025 Jun 2;A3. Available from'],
    [{ page: '' }, 'Example Times [Internet]. 2025 Jun 2. Available from'],
  ])('has a semicolon before its pages alone in Vancouver: %#', async (csl, expected) => {
    const { work } = await show('vancouver', { ...article, csl: { ...article.csl, ...csl } });
    expect(work).toContain(expected);
  });
});
