import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION_LANGUAGES,
  CITATION_STYLES,
  CitationList,
  type CitationLanguage,
  type CitationOptions,
  type CitationStyle,
  type CitedQuote,
  type CitedSource,
  type CitedSpeaker,
} from '../../contract/citations.ts';
import type { Segment } from '../../contract/segments.ts';
import { createTestEngine, marked, options } from './support/quotes.ts';

/** Lists of one to four records; 2,000 find what 25 do not, but take minutes. */
const RUNS = Number(process.env['DIXIT_CITE_RUNS'] ?? 25);

/** Hundreds of lists: seconds, or on a busy machine many of them. */
const PATIENCE_MS = 120_000 + RUNS * 1000;

const word = fc.stringMatching(/^[A-Za-zÀ-ÿЀ-ӿ]{1,9}$/);
const name = fc.stringMatching(/^[A-ZÀ-Ö][a-zà-ö]{1,8}$/);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const anything = fc.string({ unit: 'grapheme', maxLength: 30 });
const hostile = fc.oneof(
  line,
  anything,
  fc.constantFrom(
    '</span><i>',
    '<span class="nocase">',
    '“',
    '"',
    "'",
    '[NO_PRINTED_FORM]',
    '\u0000\u001B[2J',
    '\u202Eabc',
    '{:title: x}',
    '__proto__',
    '&amp;<b>',
    '()',
    '..',
  ),
);

const address = word.map((path) => `https://example.org/${encodeURIComponent(path)}`);

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

function speakers(
  text: fc.Arbitrary<string>,
  name: fc.Arbitrary<string>,
): fc.Arbitrary<CitedSpeaker[]> {
  return fc.array(
    fc.record({
      display: text,
      family: maybe(name),
      given: maybe(name),
      kind: fc.constantFrom('person', 'organisation', 'group', 'unnamed'),
    }),
    { maxLength: 4 },
  );
}

const date = fc
  .tuple(
    fc.integer({ min: 1, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain((parts) =>
    fc.integer({ min: 0, max: 3 }).map((count) => ({ 'date-parts': [parts.slice(0, count)] })),
  );

function sources(
  text: fc.Arbitrary<string>,
  name: fc.Arbitrary<string>,
  url: fc.Arbitrary<string>,
): fc.Arbitrary<CitedSource> {
  const person = fc.record({ family: name, given: name }, { requiredKeys: [] });
  const authors = fc.array(fc.oneof(person, fc.record({ literal: text })), { maxLength: 4 });
  const csl = fc.record(
    {
      type: fc.constantFrom(
        'article-newspaper',
        'webpage',
        'book',
        'chapter',
        'report',
        'interview',
        'broadcast',
        'speech',
      ),
      title: text,
      'container-title': text,
      publisher: text,
      'publisher-place': text,
      volume: text,
      page: text,
      URL: url,
      author: authors,
      editor: authors,
      issued: date,
      accessed: date,
      note: text,
    },
    { requiredKeys: ['type'] },
  );
  return fc.record({
    key: fc.oneof(text, fc.constantFrom('a', 'b', '__proto__')),
    csl,
    titleSentence: maybe(text),
    titleShort: maybe(text),
  });
}

function segment(text: fc.Arbitrary<string>): fc.Arbitrary<Segment> {
  const words = text.map((each) => `${each} `);
  return fc.oneof(
    fc.record({ type: fc.constantFrom('said', 'omitted', 'sic'), text: words }),
    fc.record({
      type: fc.constant('emphasis'),
      text: words,
      by: fc.constantFrom('me', 'source'),
    }),
    fc.record({ type: fc.constant('inserted'), text }),
  );
}

function records(text: fc.Arbitrary<string>, names = text, url = text): fc.Arbitrary<CitedQuote[]> {
  const one = fc.record({
    id: fc.integer({ min: 1, max: 1e6 }),
    uuid: fc.uuid(),
    text,
    kind: fc.constantFrom('direct', 'mixed', 'indirect', 'paraphrase'),
    speakers: speakers(text, names),
    role: maybe(text),
    saidOn: maybe(fc.constantFrom('2025', '2025-12', '1952~', '-0043', '2025-12-29?')),
    source: maybe(sources(text, names, url)),
    locators: fc.record({ page: text, paragraph: text, timestamp: text }, { requiredKeys: [] }),
    hops: speakers(text, names),
    tags: fc.array(text, { maxLength: 2 }),
    note: text,
    language: maybe(fc.constantFrom('en', 'ru')),
    segments: maybe(fc.array(segment(text), { minLength: 1, maxLength: 6 })),
    original: maybe(fc.record({ text, language: maybe(fc.constantFrom('fr', 'ru')) })),
    translator: maybe(names),
  });
  return fc.array(one, { minLength: 1, maxLength: 4 });
}

/** How often each of a pair of marks occurs must agree. */
function isBalanced(text: string): boolean {
  const count = (marks: string) => text.split(new RegExp(`[${marks}]`, 'u')).length;
  // A German quotation closes with the mark that opens an English one.
  const isGerman = text.includes('„');
  const pairs = [
    ['(', ')'],
    [String.raw`\[`, String.raw`\]`],
    ['«', '»'],
  ] as const;
  return (
    pairs.every(([open, close]) => count(open) === count(close)) &&
    (isGerman ? count('„”') === count('“') : count('“') === count('”'))
  );
}

type Wanted = Omit<Partial<CitationOptions>, 'language'> & {
  language: CitationLanguage | undefined;
};

function wantedOptions(style: CitationStyle, { language, ...wanted }: Wanted): CitationOptions {
  return options(style, { ...wanted, ...(language && { language }) });
}

describe.each(CITATION_STYLES)('any list in %s', (style) => {
  const engine = createTestEngine();
  const settings = fc.record({
    language: fc.option(fc.constantFrom(...CITATION_LANGUAGES), { nil: undefined }),
    speakerInProse: fc.boolean(),
    original: fc.boolean(),
    order: fc.constantFrom('as-chosen', 'speaker', 'source', 'date'),
    group: fc.constantFrom('none', 'speaker', 'source', 'year'),
  });

  test(
    'of plain records reads well',
    async () => {
      await fc.assert(
        fc.asyncProperty(records(line, name, address), settings, async (quotes, wanted) => {
          const list = await engine.list(quotes, wantedOptions(style, wanted));
          const entries = list.groups.flatMap((group) => group.entries);
          const shown = [
            ...entries.flatMap(({ citation, quotation }) => [marked(citation), marked(quotation)]),
            ...list.bibliography.map(marked),
          ];
          for (const text of shown) {
            expect(text).not.toMatch(
              /\b(?:undefined|null|NaN)\b|\(\s*\)|\[\s*\]|(?<!\.)\.\.(?!\.)|,,| ,|\s\s|STYLE ERROR/,
            );
            expect(text).toSatisfy(isBalanced);
            expect(text).toBe(text.trim());
          }
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );

  test(
    'of hostile records is a list, and the same each time',
    async () => {
      await fc.assert(
        fc.asyncProperty(records(hostile), settings, async (quotes, wanted) => {
          const list = await engine.list(quotes, wantedOptions(style, wanted));
          expect(CitationList.parse(list)).toEqual(list);
          expect(list.groups.flatMap((group) => group.entries)).toHaveLength(quotes.length);
          expect(await engine.list(quotes, wantedOptions(style, wanted))).toEqual(list);
          const addresses = [
            list.groups.flatMap((group) => group.entries.map((entry) => entry.citation)),
            list.bibliography,
          ]
            .flat(2)
            .flatMap(({ href }) => href ?? []);
          for (const address of addresses) expect(address).toMatch(/^https?:/i);
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE_MS,
  );
});
