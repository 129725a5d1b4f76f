import { describe, expect, test } from 'vitest';
import type {
  CitationLanguage,
  FirstClassStyle,
  CitedQuote,
  CitedSource,
} from '../../contract/citations.ts';
import { citeAll, newspaper, options, person, quote } from './support/quotes.ts';

const one = { given: 'Anna Beth', family: 'One' };
const two = { given: 'Carl', family: 'Two' };
const three = { given: 'Dora', family: 'Three' };
const four = { given: 'Emil', family: 'Four' };

function source(key: string, csl: CitedSource['csl']): CitedSource {
  return { key, csl, titleSentence: null, titleShort: null };
}

const book = source('book', {
  type: 'book',
  title: 'A History of Truces',
  author: [one],
  publisher: 'Northfield Press',
  'publisher-place': 'London',
  issued: { 'date-parts': [[2019]] },
});
const { issued: _issued, ...withoutYear } = book.csl;
const undated = source('undated', withoutYear);
const article = source('article', {
  type: 'article-journal',
  title: 'Truce Theory',
  'container-title': 'Journal of Peace',
  author: [one, two, three, four],
  volume: '3',
  issue: '2',
  page: '11-29',
  issued: { 'date-parts': [[2020, 5]] },
});
const chapter = source('chapter', {
  type: 'chapter',
  title: 'On Truces',
  'container-title': 'The Peace Book',
  author: [one, two],
  editor: [{ given: 'Ed', family: 'Itor' }],
  publisher: 'Press',
  'publisher-place': 'Oxford',
  page: '11-29',
  issued: { 'date-parts': [[2020]] },
});
const page = source('page', {
  type: 'webpage',
  title: 'What Is Peace?',
  'container-title': 'Peace Site',
  author: [{ literal: 'Peace Board' }],
  URL: 'https://example.org/w',
  accessed: { 'date-parts': [[2026, 1, 5]] },
});
const report = source('report', {
  type: 'report',
  title: 'State of Peace',
  author: [{ literal: 'Peace Board' }],
  issued: { 'date-parts': [[2021, 3]] },
});
const russianBook = source('russian', {
  type: 'book',
  title: 'История перемирий',
  author: [{ given: 'Иван Петрович', family: 'Сидоров' }],
  publisher: 'Наука',
  'publisher-place': 'М.',
  issued: { 'date-parts': [[2010]] },
});
const printed = newspaper('printed', { author: [one], URL: '' });

async function note(style: FirstClassStyle, parts: Partial<CitedQuote>) {
  const { citations } = await citeAll([quote(parts)], options(style));
  return citations[0];
}

const page78 = { page: '78' };

test.each<[string, CitedSource, CitedQuote['locators'], string]>([
  ['a book', book, page78, 'Цит. по: One A. B. A History of Truces. London, 2019. P. 78.'],
  [
    'a Russian book',
    russianBook,
    page78,
    'Цит. по: Сидоров И. П. История перемирий. М., 2010. С. 78.',
  ],
  [
    'an article of four authors',
    article,
    page78,
    'Цит. по: Truce Theory / A. B. One [et al.] // Journal of Peace. 2020. Vol. 3, № 2. P. 78.',
  ],
  [
    'a chapter',
    chapter,
    { chapter: '3' },
    'Цит. по: One A. B., Two C. On Truces // The Peace Book. Oxford, 2020. Ch. 3.',
  ],
  [
    'a page of the web',
    page,
    {},
    'Цит. по: Peace Board. What Is Peace? // Peace Site. URL: https://example.org/w (дата обращения: 05.01.2026).',
  ],
  [
    'a book without a year',
    undated,
    { page: '12-13' },
    'Цит. по: One A. B. A History of Truces. London, [s. a.]. P. 12–13.',
  ],
  ['a report', report, { section: '4' }, 'Цит. по: Peace Board. State of Peace. 2021. Sec. 4.'],
])('ГОСТ Р 7.0.5 cites %s', async (_, each, locators, expected) => {
  expect(await note('gost', { source: each, locators })).toBe(expected);
});

test.each<[string, CitedSource, CitedQuote['locators'], string]>([
  ['a book', book, page78, 'Anna Beth One, A History of Truces 78 (2019)'],
  [
    'an article of four authors',
    article,
    page78,
    'Anna Beth One et al., *Truce Theory*, 3 Journal of Peace 11, 78 (2020)',
  ],
  [
    'a chapter',
    chapter,
    { chapter: '3' },
    'Anna Beth One & Carl Two, *On Truces*, *in* The Peace Book 11, ch. 3 (Ed Itor ed., 2020)',
  ],
  [
    'a book without a year',
    undated,
    { page: '12-13' },
    'Anna Beth One, A History of Truces 12–13 (n.d.)',
  ],
  ['a report', report, { section: '4' }, 'Peace Board, State of Peace § 4 (2021)'],
  [
    'a newspaper on paper',
    printed,
    { page: 'A1' },
    'Anna Beth One, *Ferry Service Resumes after Storm*, Harbour Gazette, Mar. 9, 2024, at A1',
  ],
])('the Bluebook cites %s', async (_, each, locators, expected) => {
  const citation = await note('bluebook', { source: each, locators });
  expect(citation).toBe(`${expected} (quoting Ines Halvorsen).`);
});

test('the Bluebook has what is remarked before the address', async () => {
  const segments = [{ type: 'emphasis', text: 'sail', by: 'me' } as const];
  expect(await note('bluebook', { segments })).toBe(
    '*Ferry Service Resumes after Storm*, Harbour Gazette (Mar. 9, 2024) (emphasis added) (quoting Ines Halvorsen), https://example.org/ferry.',
  );
  expect(await note('bluebook', { source: page })).toBe(
    'Peace Board, *What Is Peace?*, Peace Site (quoting Ines Halvorsen), https://example.org/w (last visited Jan. 5, 2026).',
  );
});

// R1.5(b).
test('the Bluebook says citing of words that are only reported', async () => {
  expect(await note('bluebook', { source: book, kind: 'paraphrase' })).toBe(
    'Anna Beth One, A History of Truces (2019) (citing Ines Halvorsen).',
  );
});

describe('a source that comes again', () => {
  const list = [
    { source: book, locators: page78 },
    { source: book, locators: page78 },
    { source: book, locators: { page: '80' } },
    { source: page },
    { source: book, locators: page78 },
  ].map((parts, index) => quote({ id: index + 1, speakers: [person('Anna', 'One')], ...parts }));

  test.each<[FirstClassStyle, string[]]>([
    ['oscola', ['ibid.', 'ibid 80.', 'One (n 1) 78.']],
    ['bluebook', ['*Id.*', '*Id.* at 80.', 'One, *supra* note 1, at 78.']],
    ['gost', ['Ibid.', 'Ibid. P. 80.', 'One A. B. A History of Truces. P. 78.']],
    [
      'chicago-18-notes',
      [
        'One, *History of Truces*, 78.',
        'One, *History of Truces*, 80.',
        'One, *History of Truces*, 78.',
      ],
    ],
  ])('is short in %s', async (style, expected) => {
    const { citations } = await citeAll(list, options(style));
    expect([1, 2, 4].map((index) => citations[index])).toEqual(expected);
  });
});

describe('numbers', () => {
  const hops = [person('Yuri', 'Ushakov')];

  test.each<[FirstClassStyle, string]>([
    ['ieee', '[1, p. 78]'],
    ['vancouver', '(1 p78)'],
  ])('leave the speaker to the prose in %s', async (style, expected) => {
    const { entries, citations, bibliography } = await citeAll(
      [quote({ source: book, locators: page78, hops })],
      options(style),
    );
    expect(citations).toEqual([expected]);
    expect(entries[0]?.speaker).toBe('Ines Halvorsen, as reported by Ushakov');
    expect(bibliography[0]).toMatch(/^(?:\[1\]|1\.) (?:A. B. One|One AB)/u);
  });
});

test('an entry whose last part is missing ends in a full stop', async () => {
  const { bibliography } = await citeAll([quote({ source: undated })], options('vancouver'));
  expect(bibliography).toEqual(['1. One AB. A History of Truces. London: Northfield Press.']);
});

describe('Chicago 18', () => {
  test.each<[CitationLanguage, string]>([
    ['en-US', 'March 9.'],
    ['de-DE', '9. März.'],
    ['fr-FR', '9 mars.'],
  ])('does not repeat the year of a page in %s', async (language, day) => {
    const dated = source('dated', { ...page.csl, issued: { 'date-parts': [[2024, 3, 9]] } });
    const { bibliography } = await citeAll(
      [quote({ source: dated })],
      options('chicago-18-author-date', { language }),
    );
    expect(bibliography[0]).toContain(`Peace Site. ${day} https`);
  });

  test('has no place for a book after 1900', async () => {
    const old = source('old', { ...book.csl, issued: { 'date-parts': [[1899]] } });
    const { bibliography } = await citeAll(
      [quote({ source: book }), quote({ source: old })],
      options('chicago-18-notes'),
    );
    expect(bibliography.map((work) => work.includes('London'))).toEqual([true, false]);
  });

  test('names two authors, and six in the list of works', async () => {
    const citations = await citeAll([quote({ source: article })], options('chicago-18-notes'));
    expect(citations.citations[0]).toContain('Anna Beth One et al., “Truce Theory,”');
    expect(citations.bibliography[0]).toContain('Carl Two, Dora Three, and Emil Four');
  });
});

test.each<[FirstClassStyle, string]>([
  ['bluebook', '*Id.* (emphasis added) (quoting Ines Halvorsen).'],
  ['gost', 'Цит. по: Ibid. (курсив мой).'],
])('what is remarked in %s leaves the full stop of an abbreviation', async (style, expected) => {
  const segments = [{ type: 'emphasis', text: 'sail', by: 'me' } as const];
  const { citations } = await citeAll([quote(), quote({ segments })], options(style));
  expect(citations[1]).toBe(expected);
});
