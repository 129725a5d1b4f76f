import { describe, expect, test } from 'vitest';
import type { CitedQuote, CitedSource, FirstClassStyle } from '../../../contract/citations.ts';
import { citeAll, options, person, quote } from '../support/quotes.ts';

const doe = { given: 'Jane', family: 'Doe' };
const roe = { given: 'Richard', family: 'Roe' };
const keller = person('Maria', 'Keller');

function source(
  type: string,
  csl: Partial<CitedSource['csl']>,
  titleSentence: string | null = null,
): CitedSource {
  const dated = { issued: { 'date-parts': [[2025, 6, 2]] }, URL: 'https://example.org/x' };
  return { key: 'source', csl: { type, ...dated, ...csl }, titleSentence, titleShort: null };
}

async function show(style: FirstClassStyle, each: CitedSource, parts: Partial<CitedQuote> = {}) {
  const quoted = quote({ speakers: [keller], source: each, ...parts });
  const { citations, bibliography } = await citeAll([quoted], options(style));
  return { cite: citations[0], work: bibliography[0] };
}

const interview = source(
  'interview',
  {
    title: 'The Long Interview',
    'container-title': 'Example Times',
    author: [{ given: 'Maria', family: 'Keller' }],
    interviewer: [doe],
  },
  'The long interview',
);

describe('a published interview', () => {
  test.each<[FirstClassStyle, string]>([
    // CMOS 17 14.211: its title is in quotation marks.
    [
      'chicago-notes',
      'Keller, Maria. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2, 2025. https://example.org/x.',
    ],
    [
      'chicago-author-date',
      'Keller, Maria. 2025. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2, 2025. https://example.org/x.',
    ],
    [
      'chicago-18-author-date',
      'Keller, Maria. 2025. “The Long Interview.” Interview by Jane Doe. *Example Times*, June 2. https://example.org/x.',
    ],
    // APA 7 8.9: as what it was published in.
    [
      'apa7',
      'Keller, M. (2025, June 2). The long interview (J. Doe, Interviewer). *Example Times*. https://example.org/x',
    ],
    [
      'harvard-cite-them-right',
      'Keller, M. (2025) ‘The long interview’, *Example Times*, 2 June. Available at: https://example.org/x.',
    ],
    [
      'gost',
      'Keller M. The Long Interview // Example Times. 2025. June 2. URL: https://example.org/x.',
    ],
  ])('in %s', async (style, expected) => {
    const { cite, work } = await show(style, interview);
    expect(work).toBe(expected);
    expect(cite).not.toMatch(/quoted|cited/iu);
  });

  test('without an interviewer is a piece of its paper in OSCOLA', async () => {
    const { interviewer: _, ...csl } = interview.csl;
    const { cite } = await show('oscola', { ...interview, csl: { ...csl, author: [doe] } });
    expect(cite).toBe(
      'Maria Keller, quoted in Jane Doe, ‘The Long Interview’ *Example Times* (2 June 2025) <https://example.org/x>.',
    );
  });

  test('that stands nowhere has its day in a sentence of its own', async () => {
    const { 'container-title': _, ...csl } = interview.csl;
    const { work } = await show('chicago-author-date', { ...interview, csl });
    expect(work).toContain('Interview by Jane Doe. June 2, 2025. https');
  });
});

describe('a post', () => {
  // MLA 9 5.28, CMOS 17 14.209: its words stay as they were written.
  const post = source('post', {
    title: 'We will not walk away from the table',
    'container-title': 'X',
    author: [doe],
  });

  test.each<[FirstClassStyle, string]>([
    ['mla9', 'Doe, Jane. “We will not walk away from the table.” *X*, 2 June 2025, https'],
    ['chicago-notes', 'Doe, Jane. “We will not walk away from the table.” X, June 2, 2025. https'],
    [
      'chicago-author-date',
      'Doe, Jane. 2025. “We will not walk away from the table.” X, June 2, 2025. https',
    ],
    [
      'harvard-cite-them-right',
      'Doe, J. (2025) ‘We will not walk away from the table’, *X*, 2 June.',
    ],
    ['oscola', 'Doe J, ‘We will not walk away from the table’ (*X*, 2 June 2025) <https'],
    ['gost', 'Doe J. We will not walk away from the table // X. 2025. June 2. URL: https'],
  ])('in %s', async (style, expected) => {
    expect((await show(style, post)).work).toContain(expected);
  });
});

describe('a broadcast', () => {
  const news = {
    title: 'Evening News',
    'container-title': 'Example TV',
    publisher: 'Example Media',
  };

  test.each<[FirstClassStyle, string]>([
    [
      'chicago-author-date',
      '“Evening News.” 2025. *Example TV*, Example Media, June 2, 2025. https://example.org/x.',
    ],
    [
      'harvard-cite-them-right',
      '‘Evening news’ (2025) *Example TV*. Example Media, 2 June. Available at: https://example.org/x.',
    ],
    [
      'gost',
      'Evening News // Example TV. Example Media, 2025. June 2. URL: https://example.org/x.',
    ],
  ])('in %s', async (style, expected) => {
    expect((await show(style, source('broadcast', news, 'Evening news'))).work).toBe(expected);
  });
});

describe('a speech', () => {
  const speech = source(
    'speech',
    {
      title: 'Address to the Assembly',
      'container-title': 'General Assembly',
      'publisher-place': 'New York',
      author: [doe],
    },
    'Address to the assembly',
  );

  test.each<[FirstClassStyle, string]>([
    [
      'apa7',
      'Doe, J. (2025, June 2). *Address to the assembly*. General Assembly, New York. https',
    ],
    ['mla9', 'Doe, Jane. “Address to the Assembly.” *General Assembly*, 2 June 2025, https'],
    [
      'chicago-notes',
      'Doe, Jane. “Address to the Assembly.” Presented at the General Assembly, New York, June 2, 2025. https',
    ],
    ['oscola', 'Doe J, ‘Address to the Assembly’ (General Assembly, New York, 2 June 2025) <https'],
  ])('in %s', async (style, expected) => {
    expect((await show(style, speech)).work).toContain(expected);
  });

  test('that is part of nothing has no comma before its day in the Bluebook', async () => {
    const { 'container-title': _, ...csl } = speech.csl;
    expect((await show('bluebook', { ...speech, csl })).cite).toBe(
      'Jane Doe, *Address to the Assembly* (June 2, 2025) (quoting Maria Keller), https://example.org/x.',
    );
  });
});

describe('a report', () => {
  const report = source('report', {
    title: 'State of Peace',
    publisher: 'Peace Institute',
    'publisher-place': 'Oslo',
    author: [{ literal: 'Peace Board' }],
    issued: { 'date-parts': [[2021]] },
  });

  // CMOS 17 14.220: treated as a book.
  test.each<[FirstClassStyle, string]>([
    ['chicago-notes', 'Peace Board. *State of Peace*. Oslo: Peace Institute, 2021. https'],
    ['chicago-author-date', 'Peace Board. 2021. *State of Peace*. Oslo: Peace Institute. https'],
  ])('in %s', async (style, expected) => {
    const { cite, work } = await show(style, report);
    expect(work).toContain(expected);
    expect(cite).toContain('quoted in Peace Board');
  });
});

describe('a page of the web in Cite Them Right', () => {
  const page = { title: 'Statement on Peace', 'container-title': 'Example Org' };
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

  // R15.2.
  test.each([
    [{ editor: [doe, roe] }, 'The Peace Book 15 (Jane Doe & Richard Roe eds., 2020)'],
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

test('OSCOLA gives day and publisher of what is nothing else', async () => {
  const minutes = source('document', {
    title: 'Minutes of the Talks',
    author: [doe],
    publisher: 'Peace Board',
  });
  expect((await show('oscola', minutes)).work).toBe(
    'Doe J, ‘Minutes of the Talks’ (Peace Board, 2 June 2025) <https://example.org/x>',
  );
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
