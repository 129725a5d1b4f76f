import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CitedQuote, CitedSpeaker } from '../../../contract/citations.ts';
import type { CslDate, CslItem } from '../../../contract/csl.ts';
import type { Segment } from '../../../contract/segments.ts';
import { writeTei } from '../../../formats/exchange/tei.ts';
import { missing } from '../support/other-programs.ts';
import { HOSTILE, record, recordWith } from '../support/records.ts';

const schema = fileURLToPath(new URL('dixit-tei.rng', import.meta.url));
const absent = missing('xmllint');

/** What xmllint finds wrong with a document by the schema of TEI; nothing where it is valid. */
function faultsOf(tei: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, '-'], {
    encoding: 'utf8',
    input: tei,
    maxBuffer: 100_000_000,
  });
  return status === 0 ? '' : stderr || `It ended with ${status}.`;
}

/** Every combination of one choice for each key. */
function combinations<T extends object>(choices: { [Key in keyof T]?: readonly T[Key][] }) {
  let all: Partial<T>[] = [{}];
  for (const [key, values] of Object.entries<readonly unknown[]>(choices as never)) {
    all = values.flatMap((value) => all.map((each) => ({ ...each, [key]: value })));
  }
  return all;
}

const person: CitedSpeaker = {
  display: 'Ines Halvorsen',
  family: 'Halvorsen',
  given: 'Ines',
  kind: 'person',
};
const nameless = { family: null, given: null };
const agency: CitedSpeaker = { ...nameless, display: 'TASS', kind: 'organisation' };
const crew: CitedSpeaker = { ...nameless, display: 'The crew', kind: 'group' };
const analyst: CitedSpeaker = { ...nameless, display: 'one analyst', kind: 'unnamed' };

const segments: Segment[] = [
  { type: 'said', text: 'the\nboats ' },
  { type: 'omitted', text: 'old ' },
  { type: 'inserted', text: 'fishing' },
  { type: 'sic', text: ' boast' },
  { type: 'emphasis', text: ' sails\n', by: 'me' },
];

const QUOTES = combinations<CitedQuote>({
  segments: [null, segments],
  speakers: [[], [person, agency], [crew, analyst]],
  role: [null, 'Harbour master'],
  saidOn: [null, '2024-02-29'],
  source: [null, record().source],
  locators: [{}, { page: '3', paragraph: '1', section: '2', line: '4', timestamp: '1:02' }],
  hops: [[], [agency, analyst]],
  tags: [[], ['sea', 'trade']],
  note: ['', 'Heard twice.\n\nOnce at night.'],
  language: [null, 'zh-Hant-TW'],
  translator: [null, 'Jo Roe'],
});

const SOURCES = combinations<CslItem>({
  type: ['article-journal', 'book'],
  author: [undefined, [{ family: 'Vrba', given: 'T', 'dropping-particle': 'de', suffix: 'Jr' }]],
  editor: [undefined, [{ literal: 'TASS' }, {}]],
  title: [undefined, 'On Ferries'],
  'container-title': [undefined, 'Harbour Gazette'],
  publisher: [undefined, 'Harbour Press'],
  'publisher-place': [undefined, 'Bergen'],
  issued: [undefined, { 'date-parts': [[2024]] }],
  volume: [undefined, 3],
  issue: [undefined, '1/2'],
  DOI: [undefined, '10.1/x'],
  note: [undefined, 'Read twice.'],
});

/** Dates as an imported item may have them, also such as there are none of. */
const DATES: CslDate[] = [
  { 'date-parts': [[2024, 3]] },
  { 'date-parts': [[2024, 13, 45]] },
  { 'date-parts': [[-44, 3, 15]] },
  { 'date-parts': [[-1, 2, 29]] },
  { 'date-parts': [[2020], [2021, 6]] },
  { 'date-parts': [[2020], [2021, 99]] },
  { 'date-parts': [[12345]] },
  { 'date-parts': [[2024]], circa: true },
  { literal: 'in spring' },
  { literal: '2020/2021/2022' },
  { raw: '' },
];

function inSource(csl: Partial<CslItem>, key: string): CitedQuote {
  const item = { type: 'book', ...csl };
  return record({ uuid: key, source: { key, csl: item, titleSentence: null, titleShort: null } });
}

/** Documents that are written, by what is told in them. */
const WRITTEN: Record<string, CitedQuote[]> = {
  'no quotes': [],
  'a quote without a source or a speaker': [record({ source: null, speakers: [] })],
  'organisations alone': [record({ speakers: [agency] })],
  'a quote that is listed twice': [record(), record()],
  'every combination of what is known of a quote': QUOTES.map((parts, index) =>
    record({ uuid: `combination-${index}`, ...parts }),
  ),
  'every combination of what is known of a source': SOURCES.map((csl, index) =>
    inSource(csl, `source-${index}`),
  ),
  'dates of every kind': [
    ...DATES.map((issued, index) => inSource({ issued }, `source-${index}`)),
    ...['2024', '2024-03', '2024-03~', '2024?', '-0043-03-15', '0000'].map((saidOn, index) =>
      record({ uuid: `said-${index}`, saidOn }),
    ),
  ],
  'types of sources that are no single word': ['', ' ', 'my own\ttype'].map((type, index) =>
    inSource({ type }, `source-${index}`),
  ),
  'hostile text everywhere': [...HOSTILE, ']]>', '\uFFFE', '\u0000'].map((text, index) => ({
    ...recordWith(text),
    uuid: `hostile-${index}`,
  })),
};

describe('by the schema of TEI', () => {
  test.for(Object.entries(WRITTEN))('%s: valid', ([, quotes], { skip }) => {
    skip(absent !== null, absent ?? '');
    expect(faultsOf(writeTei(quotes))).toBe('');
  });

  const valid = writeTei([record({ hops: [agency] })]);

  test.for([
    ['the header is missing', /<teiHeader>.*<\/teiHeader>\n/su, ''],
    ['the header follows the text', /(<teiHeader>.*<\/teiHeader>\n)(<text>.*<\/text>\n)/su, '$2$1'],
    ['parts of the header are in another order', /(<titleStmt>.*?\n)(<publ.*?\n)/u, '$2$1'],
    ['there is no title', /<title>Quotes<\/title>/u, ''],
    ['prose stands beside a list of sources', /<\/sourceDesc>/u, '<p>None.</p></sourceDesc>'],
    ['a list is empty', /(<listOrg>).*(<\/listOrg>)/su, '$1$2'],
    ['nothing is quoted', /(<cit [^>]*>).*(<\/cit>)/su, '$1$2'],
    ['an element is none of TEI', /<said (.*?)<\/said>/u, '<utterance/>'],
    ['an attribute is elsewhere', /<quote xml/u, '<quote who="#person-1" xml'],
    ['a gap has words in it', /the boats/u, '<gap reason="omitted">old</gap>'],
    ['a date is none', /when="2024-03-08"/u, 'when="2024-03-32"'],
    ['a level is none', /level="a"/u, 'level="x"'],
    ['a language is none', /xml:lang="en"/u, 'xml:lang="no language"'],
    ['a truth is none', /direct="true"/u, 'direct="maybe"'],
    ['a pointer is cut', /who="#person-1"/u, 'who=""'],
    ['an identifier is used twice', /xml:id="source-1"/u, 'xml:id="person-1"'],
    ['a quote is outside of the text', /<body>/u, '<quote>Go.</quote><body>'],
  ] as const)('a document is not valid where %s', ([, pattern, replacement], { skip }) => {
    skip(absent !== null, absent ?? '');
    const broken = valid.replace(pattern, replacement);
    expect(broken).not.toBe(valid);
    expect(faultsOf(broken)).toMatch(/validity error/u);
  });
});
