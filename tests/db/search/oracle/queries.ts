import * as fc from 'fast-check';

const WORDS =
  'the talks will border attack evidence winter bridges votes ministry plan people Report times okafor petrov Romanenko Романенко романенк quist amira Дарина daryna ihor архів Evident запись absent'.split(
    ' ',
  );
const VALUES: Readonly<Record<string, readonly string[]>> = {
  speaker: ['okafor', 'Романенко', 'romanenko', '"amira quist"', 'ihor', 'boris*', 'nobody'],
  role: ['minister', '"port ellen"', 'mayor', 'оборони', '"Mayor, Port Ellen"'],
  source: ['report', '"report 7"', 'times', 'winter'],
  outlet: ['times', '"Stern Times"', 'vogel', 'романенко'],
  kind: ['direct', 'mixed', 'indirect,mixed'],
  mode: ['spoken', 'post'],
  tag: ['energy', 'talks,winter', '"border"', 'none'],
  in: ['book', '"chapter one"', 'talk', 'архів'],
  lang: ['en', 'uk', 'en-GB', 'uk,en-GB'],
  status: ['unchecked', 'text'],
  before: ['2015', '2020-06', '2012-03-10'],
  after: ['2015', '2020-06', '2030'],
  on: ['2012', '2018-04'],
  year: ['2012', '2010..2014', '1999'],
  has: [
    'note',
    'relation',
    'snapshot',
    'several-sources',
    'hop',
    'tag',
    'collection',
    'verification',
    'translation',
  ],
};

const word = fc.constantFrom(...WORDS);
const field = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) => fc.constantFrom(...(VALUES[name] ?? [])).map((value) => `${name}:${value}`));

/** Queries of the search bar with the words and names of the library. */
export const queries = fc.letrec<{ term: string; query: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: word },
    { weight: 4, arbitrary: field },
    word.map((each) => `${each.slice(0, 3)}*`),
    fc.tuple(word, word).map((pair) => `"${pair.join(' ')}"`),
    { weight: 2, arbitrary: tie('term').map((each) => `-${each}`) },
    tie('query').map((each) => `(${each})`),
  ),
  query: fc
    .array(fc.tuple(fc.constantFrom(' ', ' ', ' OR '), tie('term')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([between, term], i) => (i === 0 ? term : between + term)).join('')),
})).query;

/** Anything that may be typed: the tokens of the language in any order, and any text. */
export const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '"',
        '“',
        '„',
        '»',
        '*',
        '-',
        '(',
        ')',
        ':',
        '^',
        ',',
        '..',
        'NEAR',
        'NEAR(',
        'AND',
        'OR',
        'NOT',
        '+',
        '{',
        '}',
        '\\',
        '\0',
        '\uE000',
        "'",
        '’',
        ' ',
        '  ',
        'a',
        'the',
        'ї',
        'б',
        ...Object.keys(VALUES).map((name) => `${name}:`),
        ...Object.values(VALUES).flat(),
      ),
      { maxLength: 25 },
    )
    .map((parts) => parts.join('')),
  queries,
);
