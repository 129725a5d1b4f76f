import { describe, expect, test } from 'vitest';
import type { CitationOptions, CitationStyle, CitedQuote } from '../../contract/citations.ts';
import { citeAll, options, person, quote, type newspaper } from './support/quotes.ts';

type Source = ReturnType<typeof newspaper>;

const read: Source = {
  key: 'read',
  csl: {
    type: 'book',
    title: 'Marianne Moore: Imaginary Possessions',
    author: [{ family: 'Costello', given: 'Bonnie' }],
    publisher: 'Harvard University Press',
    'publisher-place': 'Cambridge, MA',
    issued: { 'date-parts': [[1981]] },
  },
  titleSentence: null,
  titleShort: 'Marianne Moore',
};
const poetry: Source = {
  key: 'poetry',
  csl: {
    type: 'article-magazine',
    title: 'Sincerity and Objectification',
    author: [{ family: 'Zukofsky', given: 'Louis' }],
    'container-title': 'Poetry',
    issued: { 'date-parts': [[1931, 2]] },
  },
  titleSentence: null,
  titleShort: null,
};
const talk = {
  event: { name: 'Objectivist Evening', place: 'New York', date: '1931-02-14' },
  sources: [],
};
const work = { event: null, sources: [{ source: poetry, locators: { page: '269' } }] };

const said = quote({
  speakers: [person('Louis', 'Zukofsky')],
  source: read,
  locators: { page: '78' },
});

async function both(
  style: CitationStyle,
  parts: Partial<CitedQuote>,
  wanted: Partial<CitationOptions> = {},
) {
  return citeAll([{ ...said, ...parts }], options(style, { secondary: 'both', ...wanted }));
}

describe('the original beside the source read', () => {
  test.each<[CitationStyle, string, string[]]>([
    // CMOS 17 14.260, whose example this is.
    [
      'chicago-notes',
      'Louis Zukofsky, “Sincerity and Objectification,” *Poetry*, February 1931, 269, quoted in Bonnie Costello, *Marianne Moore: Imaginary Possessions* (Cambridge, MA: Harvard University Press, 1981), 78.',
      ['Costello, Bonnie', 'Zukofsky, Louis'],
    ],
    // CMOS 17 15.56.
    [
      'chicago-author-date',
      '(Zukofsky, “Sincerity and Objectification,” 1931, quoted in Costello 1981, 78)',
      ['Costello, Bonnie'],
    ],
    // APA 7 8.6.
    ['apa7', '(Zukofsky, 1931, as cited in Costello, 1981, p. 78)', ['Costello, B.']],
    // MLA 9 6.77.
    [
      'mla9',
      '(Zukofsky, “Sincerity and Objectification,” 1931, qtd. in Costello 78)',
      ['Costello, Bonnie'],
    ],
    [
      'harvard-cite-them-right',
      '(Zukofsky, 1931, quoted in Costello, 1981, p. 78)',
      ['Costello, B.'],
    ],
    // R10.6.2.
    [
      'bluebook',
      'Bonnie Costello, Marianne Moore: Imaginary Possessions 78 (1981) (quoting Louis Zukofsky, Sincerity and Objectification, Poetry, Feb. 1931, at 269).',
      ['Costello', 'Zukofsky'],
    ],
    // ГОСТ Р 7.0.5 4.12.
    [
      'gost',
      'Zukofsky L. Sincerity and Objectification // Poetry. 1931. Feb. P. 269. Цит. по: Costello B. Marianne Moore: Imaginary Possessions. Cambridge, MA, 1981. P. 78.',
      ['Costello', 'Zukofsky'],
    ],
    [
      'csl:springer-basic-author-date',
      '(Zukofsky, “Sincerity and Objectification,” 1931, quoted in Costello 1981, p. 78)',
      ['Costello B'],
    ],
  ])('is its own work in %s', async (style, expected, works) => {
    const { citations, bibliography } = await both(style, { firstSaid: work });
    expect(citations[0]).toBe(expected);
    expect(bibliography).toHaveLength(works.length);
    works.forEach((start, index) => expect(bibliography[index]).toContain(start));
  });

  test.each<[CitationStyle, string]>([
    ['mla9', '(Zukofsky, *A Test of Poetry*, 1931, qtd. in Costello 78)'],
    ['chicago-author-date', '(Zukofsky, *A Test of Poetry*, 1931, quoted in Costello 1981, 78)'],
  ])('has the title of a book in italics in %s', async (style, expected) => {
    const title = 'A Test of Poetry';
    const csl = { ...poetry.csl, type: 'book', title, 'title-short': title };
    const sources = [{ source: { ...poetry, csl }, locators: {} }];
    const { citations } = await both(style, { firstSaid: { event: null, sources } });
    expect(citations[0]).toBe(expected);
  });

  test.each<[CitationStyle, string]>([
    [
      'chicago-notes',
      'Louis Zukofsky, Objectivist Evening, New York, February 14, 1931, quoted in Bonnie Costello',
    ],
    ['chicago-author-date', '(Zukofsky, Objectivist Evening, 1931, quoted in Costello 1981, 78)'],
    ['apa7', '(Zukofsky, 1931, as cited in Costello, 1981, p. 78)'],
    ['mla9', '(Zukofsky, Objectivist Evening, 1931, qtd. in Costello 78)'],
    ['oscola', 'Louis Zukofsky, Objectivist Evening, New York, 14 February 1931, quoted in Bonnie'],
    ['bluebook', '(quoting Louis Zukofsky, Objectivist Evening, New York, February 14, 1931).'],
    ['gost', 'Louis Zukofsky, Objectivist Evening, New York, 14 февраля 1931 г. Цит. по: '],
  ])('is an occasion in %s', async (style, expected) => {
    const { citations, bibliography } = await both(style, { firstSaid: talk });
    expect(citations[0]).toContain(expected);
    expect(bibliography).toHaveLength(1);
  });

  test.each<[CitationStyle, string]>([
    ['vancouver', 'Louis Zukofsky (“Sincerity and Objectification,” 1931)'],
    ['csl:nature', 'Louis Zukofsky (‘Sincerity and Objectification’, 1931)'],
  ])('is named in the text in %s, which has numbers', async (style, speaker) => {
    const { entries, bibliography } = await both(style, { firstSaid: work });
    expect(entries[0]?.speaker).toBe(speaker);
    expect(bibliography).toHaveLength(1);
  });

  test('is as short as any in a later note', async () => {
    const { citations } = await citeAll(
      [said, { ...said, id: 2, locators: { page: '80' } }].map((each) => ({
        ...each,
        firstSaid: work,
      })),
      options('chicago-notes', { secondary: 'both' }),
    );
    expect(citations[1]).toBe(
      'Zukofsky, “Sincerity and Objectification,” 269, quoted in Costello, *Marianne Moore*, 80.',
    );
  });

  test('stays away where only what was read is to be cited', async () => {
    const { citations, bibliography } = await both(
      'chicago-notes',
      { firstSaid: work },
      { secondary: 'source-read' },
    );
    expect(citations[0]).toMatch(/^Louis Zukofsky, quoted in Bonnie Costello/u);
    expect(bibliography).toHaveLength(1);
  });

  test('is not made of a work of somebody else, nor of what was read itself', async () => {
    const others = [
      { source: read, locators: {} },
      {
        source: { ...poetry, key: 'other', csl: { ...poetry.csl, author: [{ literal: 'TASS' }] } },
        locators: {},
      },
    ];
    const { citations, bibliography } = await both('chicago-notes', {
      firstSaid: { event: null, sources: others },
    });
    expect(citations[0]).toMatch(/^Louis Zukofsky, quoted in Bonnie Costello/u);
    expect(bibliography).toHaveLength(1);
  });

  test('is not looked for where the source read is the speaker’s own', async () => {
    const { citations, bibliography } = await both('chicago-notes', {
      source: poetry,
      firstSaid: { event: talk.event, sources: [{ source: poetry, locators: {} }] },
    });
    expect(citations[0]).toMatch(/^Louis Zukofsky, “Sincerity/u);
    expect(bibliography).toHaveLength(1);
  });
});
