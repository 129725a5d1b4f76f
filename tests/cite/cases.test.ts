import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CITATION_LANGUAGES,
  type FirstClassStyle,
  type CitedQuote,
  type CitedSource,
} from '../../contract/citations.ts';
import type { CslName } from '../../contract/csl.ts';
import type { Segment } from '../../contract/segments.ts';
import { createTestEngine, marked, options, person, quote } from './support/quotes.ts';

const PATH = resolve(import.meta.dirname, '../../../shared/cases/citations.json');

/**
 * The strings of one style: an array gives alternatives, an object one an edition or what must be
 * in it.
 */
type Expected = string | string[] | Record<string, string>;

interface CitationCase {
  id: string;
  title: string;
  quote: {
    speaker?: { given?: string; family: string };
    text?: string;
    segments?: string[];
    emphasis?: string;
    sicAfter?: string;
    originalYear?: string;
    speakerInProse?: boolean;
    locator?: { paragraph?: number; page?: string };
  };
  source: {
    type: string;
    authors: CslName[];
    title: string;
    titleSentence?: string;
    shortTitle?: string;
    titleAsPrinted?: string;
    lang?: string;
    container?: string;
    publisher?: string;
    place?: string;
    date: string;
    url?: string;
    accessed?: string;
  } | null;
  expected: Record<string, Record<string, Expected>>;
}

const STYLE_NAMES: Record<FirstClassStyle, string> = {
  apa7: 'apa7',
  mla9: 'mla9',
  'chicago-notes': 'chicagoNB',
  'chicago-author-date': 'chicagoAD',
  'chicago-18-notes': 'chicagoNB',
  'chicago-18-author-date': 'chicagoAD',
  'harvard-cite-them-right': 'harvardCTR',
  oscola: 'oscola',
  ieee: 'ieee',
  vancouver: 'vancouver',
  gost: 'gost705',
  bluebook: 'bluebook',
};
const STYLES = Object.keys(STYLE_NAMES) as FirstClassStyle[];

function dateOf(text: string) {
  return { 'date-parts': [text.split('-').map(Number)] };
}

function sourceOf({ source }: CitationCase, style: FirstClassStyle): CitedSource | null {
  if (source === null) return null;
  return {
    key: 'source',
    csl: {
      type: source.type === 'newspaper' ? 'article-newspaper' : source.type,
      // ГОСТ Р 7.0.5 copies the title; the others want it in headline case.
      title: (style === 'gost' ? source.titleAsPrinted : undefined) ?? source.title,
      author: source.authors,
      issued: dateOf(source.date),
      ...(source.lang && { language: source.lang }),
      ...(source.container && { 'container-title': source.container }),
      ...(source.publisher && { publisher: source.publisher }),
      ...(source.place && { 'publisher-place': source.place }),
      ...(source.url && { URL: source.url }),
      ...(source.accessed && { accessed: dateOf(source.accessed) }),
    },
    titleSentence: source.titleSentence ?? null,
    titleShort: source.shortTitle ?? null,
  };
}

/** The words of a case as they are quoted; what it leaves out is made up. */
function segmentsOf({ quote: { text = '', segments, emphasis, sicAfter } }: CitationCase) {
  const said = (words: string): Segment => ({ type: 'said', text: words });
  const [before, after] = segments ?? [];
  if (before && after) {
    // What goes on with a capital is another sentence.
    const text = /^\p{Lu}/u.test(after) ? 'surely.' : 'surely';
    return [said(`${before} `), { type: 'omitted', text } as const, said(` ${after}`)];
  }
  const words = emphasis ?? sicAfter;
  if (words === undefined) return null;
  const [start = '', end = ''] = text.split(words);
  const marked: Segment = emphasis
    ? { type: 'emphasis', text: words, by: 'me' }
    : { type: 'sic', text: words };
  return [said(start), marked, said(end)];
}

function quoteOf(each: CitationCase, style: FirstClassStyle): CitedQuote {
  const { speaker, locator, text, originalYear } = each.quote;
  return quote({
    text: text ?? '',
    speakers: speaker ? [person(speaker.given ?? null, speaker.family)] : [],
    saidOn: originalYear ?? null,
    source: sourceOf(each, style),
    segments: segmentsOf(each),
    locators: {
      ...(locator?.page && { page: locator.page }),
      ...(locator?.paragraph && { paragraph: String(locator.paragraph) }),
    },
  });
}

function isParts(expected: Expected): expected is Record<string, string> {
  return typeof expected === 'object' && !Array.isArray(expected);
}

function alternatives(expected: Expected, style: FirstClassStyle): string[] {
  if (typeof expected === 'string') return [expected];
  if (Array.isArray(expected)) return expected;
  const edition = expected[style.startsWith('chicago-18') ? 'cmos18' : 'cmos17'];
  return edition === undefined ? [] : [edition];
}

const cases: CitationCase[] = existsSync(PATH)
  ? (JSON.parse(readFileSync(PATH, 'utf8')) as { cases: CitationCase[] }).cases
  : [];

/** The parts of a citation that a case can ask for; a quotation of its own has none of them. */
const PARTS = new Set([
  'cite',
  'citeSpeakerInProse',
  'note',
  'footnote',
  'reference',
  'bibliography',
]);

const rows = cases.flatMap((each) =>
  STYLES.flatMap((style) =>
    Object.entries(each.expected[STYLE_NAMES[style]] ?? {})
      .filter(([part]) => PARTS.has(part))
      .map(([part, expected]) => ({
        name: `${each.id} ${style} ${part}`,
        each,
        style,
        part,
        expected: alternatives(expected, style),
      })),
  ),
);

function isOfQuotation(expected: Expected | undefined): expected is Expected {
  return expected !== undefined && (!isParts(expected) || 'mustContain' in expected);
}

const quotations = cases.filter(({ quote }) => quote.text ?? quote.segments);

const mechanics = quotations.flatMap((each) =>
  STYLES.flatMap((style) => {
    const family = style.startsWith('chicago') ? 'chicago' : STYLE_NAMES[style];
    const expected = each.expected[family] as Expected | undefined;
    return isOfQuotation(expected) ? [{ name: `${each.id} ${style}`, each, style, expected }] : [];
  }),
);

/** A quotation of APA in the marks of a language: "locale de-DE". */
const inLanguages = quotations.flatMap((each) =>
  CITATION_LANGUAGES.flatMap((language) => {
    const expected = each.expected[`locale ${language}`] as Expected | undefined;
    if (!isOfQuotation(expected)) return [];
    return [{ name: `${each.id} in ${language}`, each, language, expected }];
  }),
);

/** Numbers of words, and whether as many are run in or set as a block. */
const lengths = cases
  .filter(({ quote }) => 'words' in quote)
  .flatMap((each) =>
    STYLES.flatMap((style) => {
      const family = style.startsWith('chicago') ? 'chicago' : STYLE_NAMES[style];
      const said = each.expected[family] ?? {};
      const counts = Object.keys(said).filter((key) => /^\d+$/.test(key));
      const expected = counts.map((count) => said[count]);
      return counts.length === 0 ? [] : [{ name: `${each.id} ${style}`, style, counts, expected }];
    }),
  );

const engine = createTestEngine();

describe.skipIf(cases.length === 0)(
  'the cases beside the repository (skipped where ../shared is missing)',
  () => {
    test.each(rows)('$name', async ({ each, style, part, expected }) => {
      const speakerInProse = part === 'citeSpeakerInProse' || each.quote.speakerInProse === true;
      const list = await engine.list([quoteOf(each, style)], options(style, { speakerInProse }));
      const isReference = part === 'reference' || part === 'bibliography';
      const [entry] = list.groups[0]?.entries ?? [];
      const runs = isReference ? list.bibliography[0] : entry?.citation;
      expect(expected).toContain(marked(runs ?? []));
    });

    test.each(mechanics)('$name', async ({ each, style, expected }) => {
      const speakerInProse = each.quote.speakerInProse === true;
      const list = await engine.list([quoteOf(each, style)], options(style, { speakerInProse }));
      const [entry] = list.groups[0]?.entries ?? [];
      const shown = [entry?.quotation ?? [], entry?.citation ?? []].map(marked);
      const text = shown.filter((part) => part !== '').join(' ');
      const part = isParts(expected) ? expected['mustContain'] : undefined;
      const isRight =
        part === undefined ? alternatives(expected, style).includes(text) : text.includes(part);
      expect(isRight ? null : text).toBeNull();
    });

    test.each(inLanguages)('$name', async ({ each, language, expected }) => {
      const list = await engine.list([quoteOf(each, 'apa7')], options('apa7', { language }));
      const [entry] = list.groups[0]?.entries ?? [];
      expect(alternatives(expected, 'apa7')).toContain(marked(entry?.quotation ?? []));
    });

    test.each(lengths)('$name', async ({ style, counts, expected }) => {
      const quotes = counts.map((count) => quote({ text: 'word '.repeat(Number(count)) }));
      const list = await engine.list(quotes, options(style));
      const entries = list.groups[0]?.entries ?? [];
      expect(entries.map(({ block }) => (block ? 'block' : 'run-in'))).toEqual(expected);
    });
  },
);
