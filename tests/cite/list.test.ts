import { describe, expect, test } from 'vitest';
import { CITATION_STYLES, type CitedQuote } from '../../contract/citations.ts';
import { rulesOf } from '../../cite/styles/index.ts';
import {
  citeAll,
  createTestEngine,
  marked,
  newspaper,
  options,
  person,
  quote,
} from './support/quotes.ts';

const doe = { given: 'Ada', family: 'Doe' };
const [first, second] = ['one', 'two'].map((key) => ({
  ...newspaper(key, { author: [doe], title: `Report ${key}` }),
  titleSentence: null,
}));

function numbered(parts: Partial<CitedQuote>[]): CitedQuote[] {
  return parts.map((part, index) => quote({ id: index + 1, ...part }));
}

describe('a list as a whole', () => {
  test('two works of one author and year get their letters', async () => {
    const quotes = numbered([{ source: first ?? null }, { source: second ?? null }]);
    const { citations, bibliography } = await citeAll(quotes, options('apa7'));
    expect(citations).toEqual([
      '(Halvorsen, as cited in Doe, 2024a)',
      '(Halvorsen, as cited in Doe, 2024b)',
    ]);
    expect(bibliography[0]).toMatch(/^Doe, A\. \(2024a, March 9\)\. Report one\./);
    expect(bibliography).toHaveLength(2);
  });

  test('letters are given without a list of works too', async () => {
    const quotes = numbered([{ source: first ?? null }, { source: second ?? null }]);
    const plain = options('apa7', { bibliography: false });
    const { citations, bibliography } = await citeAll(quotes, plain);
    expect(citations[1]).toContain('2024b');
    expect(bibliography).toEqual([]);
  });

  test('letters of one list are forgotten in the next', async () => {
    const engine = createTestEngine();
    await engine.list(
      numbered([{ source: first ?? null }, { source: second ?? null }]),
      options('apa7'),
    );
    const list = await engine.list(numbered([{ source: second ?? null }]), options('apa7'));
    expect(marked(list.groups[0]?.entries[0]?.citation ?? [])).toBe(
      '(Halvorsen, as cited in Doe, 2024)',
    );
    expect(list.bibliography).toHaveLength(1);
  });

  test('a source changed between two lists is shown as it now is', async () => {
    const engine = createTestEngine();
    const before = numbered([{ source: newspaper('k', { author: [doe] }) }]);
    const after = numbered([{ source: newspaper('k', { author: [{ family: 'Roe' }] }) }]);
    await engine.list(before, options('apa7'));
    const list = await engine.list(after, options('apa7'));
    expect(marked(list.groups[0]?.entries[0]?.citation ?? [])).toContain('Roe');
    expect(marked(list.bibliography[0] ?? [])).toMatch(/^Roe\./);
  });

  test('a note is full once and short from then on, in the order of the list', async () => {
    const quotes = numbered([
      { source: first ?? null },
      { source: null },
      { source: first ?? null },
    ]);
    const { citations } = await citeAll(quotes, options('chicago-notes'));
    expect(citations).toEqual([
      'Ines Halvorsen, quoted in Ada Doe, “Report One,” *Harbour Gazette*, March 9, 2024, https://example.org/one.',
      '',
      'Ines Halvorsen, quoted in Doe, “Report One.”',
    ]);
  });

  test('two lists at a time do not disturb each other', async () => {
    const engine = createTestEngine();
    const many = (family: string) =>
      numbered(
        Array.from({ length: 450 }, (_, index) => ({
          source: newspaper(`${family}${index % 7}`, { author: [{ family }] }),
        })),
      );
    const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
    const lists = await Promise.all(
      ['Doe', 'Roe'].map((family) =>
        engine.list(many(family), options('apa7'), { onProgress: pause }),
      ),
    );
    lists.forEach((list, index) => {
      const names = list.groups[0]?.entries.map(
        ({ citation }) => /[DR]oe/.exec(marked(citation))?.[0],
      );
      expect(new Set(names)).toEqual(new Set([index === 0 ? 'Doe' : 'Roe']));
    });
  });

  test('progress is told, and what it throws ends the list', async () => {
    const engine = createTestEngine();
    const quotes = numbered(Array.from({ length: 401 }, () => ({})));
    const told: number[][] = [];
    await engine.list(quotes, options('mla9'), {
      onProgress: (done, total) => void told.push([done, total]),
    });
    expect(told).toEqual([
      [200, 401],
      [400, 401],
    ]);
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(engine.list(quotes, options('mla9'), { onProgress: stop })).rejects.toThrow(
      'stopped',
    );
  });

  test('an empty list is a list', async () => {
    const { list, bibliography } = await citeAll([], options('apa7'));
    expect(list.groups).toEqual([{ heading: null, entries: [] }]);
    expect(bibliography).toEqual([]);
  });

  test.each(CITATION_STYLES)('the same quotes give the same list twice in %s', async (style) => {
    const engine = createTestEngine();
    const quotes = numbered([{ source: first ?? null }, { source: newspaper('three') }]);
    const once = await engine.list(quotes, options(style));
    expect(await engine.list(quotes, options(style))).toEqual(once);
  });
});

test.each([
  [true, 'Ines Halvorsen'],
  [false, null],
])('whom the prose has to name (%s) is %s', async (speakerInProse, name) => {
  const { entries } = await citeAll([quote()], options('apa7', { speakerInProse }));
  expect(entries[0]?.speaker).toBe(name);
});

describe('order and groups', () => {
  const quotes = numbered([
    {
      speakers: [person('Bea', 'Zola')],
      saidOn: '2023-05',
      source: newspaper('b', { title: 'The Beach' }),
    },
    { speakers: [person('Al', 'Éric')], saidOn: '2021', source: newspaper('a', { title: 'Air' }) },
    { speakers: [], saidOn: '-0043-03', source: null },
    {
      speakers: [person('Bea', 'Zola')],
      saidOn: null,
      source: newspaper('c', { title: 'Cliffs' }),
    },
  ]);

  test.each([
    ['as-chosen', [1, 2, 3, 4]],
    ['speaker', [2, 1, 4, 3]],
    ['source', [2, 1, 4, 3]],
    ['date', [3, 2, 1, 4]],
  ] as const)('by %s', async (order, ids) => {
    const { entries } = await citeAll(quotes, options('apa7', { order }));
    expect(entries.map(({ quoteId }) => quoteId)).toEqual(ids);
  });

  test.each([
    [
      'speaker',
      'as-chosen',
      [
        ['Bea Zola', [1, 4]],
        ['Al Éric', [2]],
        ['Unknown speaker', [3]],
      ],
    ],
    [
      'speaker',
      'date',
      [
        ['Al Éric', [2]],
        ['Bea Zola', [1, 4]],
        ['Unknown speaker', [3]],
      ],
    ],
    [
      'source',
      'speaker',
      [
        ['Air', [2]],
        ['The Beach', [1]],
        ['Cliffs', [4]],
        ['No source', [3]],
      ],
    ],
    [
      'year',
      'speaker',
      [
        ['44 BCE', [3]],
        ['2021', [2]],
        ['2023', [1]],
        ['2024', [4]],
      ],
    ],
  ] as const)('in groups of one %s, by %s', async (group, order, expected) => {
    const { list } = await citeAll(quotes, options('apa7', { group, order }));
    const shown = list.groups.map(({ heading, entries }) => [
      heading,
      entries.map(({ quoteId }) => quoteId),
    ]);
    expect(shown).toEqual(expected);
  });
});

describe('gaps', () => {
  test.each([
    ['nothing', {}, []],
    ['the source', { source: null }, ['No source']],
    ['the speaker', { speakers: [] }, ['No speaker']],
    ['the date', { source: newspaper('k', { issued: {} }) }, ['No date']],
    [
      'author and title',
      { source: { ...newspaper('k', { title: ' ' }), titleSentence: null } },
      ['No author or title'],
    ],
    [
      'the title',
      { source: { ...newspaper('k', { title: '', author: [doe] }), titleSentence: null } },
      ['No title'],
    ],
  ])('where %s is missing', async (_, parts, gaps) => {
    const { entries } = await citeAll([quote(parts)], options('apa7'));
    expect(entries[0]?.gaps).toEqual(gaps);
  });

  test.each(CITATION_STYLES)(
    'a source of which nothing is known is still cited in %s',
    async (style) => {
      const source = { key: 'k', csl: { type: '' }, titleSentence: null, titleShort: null };
      const { citations, bibliography } = await citeAll([quote({ source })], options(style));
      const isNumber = rulesOf(style).form === 'numbers';
      expect(citations[0]).toContain(isNumber ? '1' : '[Untitled]');
      expect(bibliography[0]).toContain('[Untitled]');
    },
  );
});

test.each(CITATION_STYLES)(
  'a text made to take for ever does not, in %s',
  async (style) => {
    const texts = [' ', '“', '»', ',', "'", '\n', '. ', '«»'].map(
      (part) => `a${part.repeat(200_000)}b`,
    );
    const { entries } = await citeAll(
      texts.map((text) => quote({ text })),
      options(style),
    );
    expect(entries).toHaveLength(texts.length);
  },
  5000,
);

describe('a long list', () => {
  const count = 603;
  const quotes = numbered(
    Array.from({ length: count }, (_, index) => ({
      source: {
        ...newspaper(`k${index}`, {
          author: [{ family: `Name${index % 50}`, given: 'A' }],
          title: `Report ${index}`,
        }),
        titleSentence: null,
      },
    })),
  );

  test('is made in pieces, and reads as if it were not', async () => {
    let pauses = 0;
    const list = await createTestEngine().list(quotes, options('mla9'), {
      onProgress: () => {
        pauses += 1;
      },
    });
    expect(pauses).toBe(4);
    expect(list.bibliography).toHaveLength(count);
    const named = list.bibliography.filter((runs) => !marked(runs).startsWith('---.'));
    expect(named).toHaveLength(50);
    expect(new Set(list.bibliography.map(marked)).size).toBe(count);
  });
});
