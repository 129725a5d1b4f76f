import * as fc from 'fast-check';
import type { CitedQuote, CitedSource, CitedSpeaker } from '../../../contract/citations.ts';
import type { Segment } from '../../../contract/segments.ts';

const word = fc.stringMatching(/^[A-Za-zÀ-ÿЀ-ӿ]{1,9}$/);
export const name = fc.stringMatching(/^[A-ZÀ-Ö][a-zà-ö]{1,8}$/);
export const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const anything = fc.string({ unit: 'grapheme', maxLength: 30 });
export const hostile = fc.oneof(
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

export const address = word.map((path) => `https://example.org/${encodeURIComponent(path)}`);

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

/** Lists of one to four quotes. */
export function records(
  text: fc.Arbitrary<string>,
  names = text,
  url = text,
): fc.Arbitrary<CitedQuote[]> {
  return fc.array(record(text, names, url), { minLength: 1, maxLength: 4 });
}

/** One quote with anything known of it or not. */
export function record(
  text: fc.Arbitrary<string>,
  names: fc.Arbitrary<string>,
  url: fc.Arbitrary<string>,
): fc.Arbitrary<CitedQuote> {
  const places = fc.record({ source: sources(text, names, url), locators: fc.constant({}) });
  return fc.record({
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
    firstSaid: fc.record({
      event: maybe(
        fc.record({
          name: text,
          place: maybe(text),
          date: maybe(fc.constantFrom('2025', '2025-12', '2025-12-29~')),
        }),
      ),
      sources: fc.array(places, { maxLength: 2 }),
    }),
  });
}

/** What a citation never has: signs of what is not known, and signs of ours. */
const ODD = /\b(?:undefined|null|NaN)\b|\(\s*\)|\[\s*\]|(?<!\.)\.\.(?!\.)|,,| ,|\s\s|STYLE ERROR/;

/** How often each of a pair of marks occurs must agree; German and Polish quotations begin low. */
function isBalanced(line: string): boolean {
  // "1)" is how some styles number.
  const text = line.replace(/^\d+\)/u, '');
  const count = (marks: string) => text.split(new RegExp(`[${marks}]`, 'u')).length - 1;
  const pairs = [
    ['(', ')'],
    [String.raw`\[`, String.raw`\]`],
    ['«', '»'],
  ] as const;
  return (
    pairs.every(([open, close]) => count(open) === count(close)) &&
    (count('„') + count('”') === count('“') || count('„') + count('“') === count('”'))
  );
}

/** What is odd in a line that is shown; `null` where nothing is. */
export function oddIn(text: string): string | null {
  const odd = ODD.exec(text);
  if (odd !== null) return `“${odd[0]}” in: ${text}`;
  if (!isBalanced(text)) return `unbalanced: ${text}`;
  return text === text.trim() ? null : `untrimmed: ${text}`;
}
