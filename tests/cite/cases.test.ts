import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FirstClassStyle, CitedQuote, CitedSource } from '../../contract/citations.ts';
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
/** Of these the cases do not say how they quote inside a quotation. */
const UNTOLD = new Set<FirstClassStyle>(['harvard-cite-them-right', 'ieee', 'vancouver', 'gost']);
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
    return [said(`${before} `), { type: 'omitted', text: 'surely' } as const, said(` ${after}`)];
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

const rows = cases
  .filter(({ id }) => id.startsWith('C') || id === 'M13')
  .flatMap((each) =>
    STYLES.flatMap((style) =>
      Object.entries(each.expected[STYLE_NAMES[style]] ?? {}).map(([part, expected]) => ({
        name: `${each.id} ${style} ${part}`,
        each,
        style,
        part,
        expected: alternatives(expected, style),
      })),
    ),
  );

const mechanics = cases
  .filter(({ id }) => ['M01', 'M03', 'M04'].includes(id))
  .flatMap((each) =>
    STYLES.flatMap((style) => {
      const family = style.startsWith('chicago') ? 'chicago' : STYLE_NAMES[style];
      const expected = each.expected[family] as Expected | undefined;
      return expected === undefined ? [] : [{ name: `${each.id} ${style}`, each, style, expected }];
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

    test.each(['de-DE', 'ru-RU'] as const)('M06 in %s', async (language) => {
      const nested = cases.find(({ id }) => id === 'M06');
      const quotes = [quote({ text: nested?.quote.text ?? '' })];
      const list = await engine.list(quotes, options('apa7', { language }));
      const [entry] = list.groups[0]?.entries ?? [];
      expect(marked(entry?.quotation ?? [])).toBe(nested?.expected[`locale ${language}`]);
    });

    test.each(STYLES.filter((style) => !UNTOLD.has(style)))('M06 and M07 in %s', async (style) => {
      const family = style.startsWith('chicago') ? 'chicago' : style;
      const nested = cases.find(({ id }) => id === 'M06');
      const lengths = cases.find(({ id }) => id === 'M07')?.expected[family] ?? {};
      const counts = Object.keys(lengths).filter((key) => /^\d+$/.test(key));
      const quotes = [
        quote({ text: nested?.quote.text ?? '' }),
        ...counts.map((count) => quote({ text: 'word '.repeat(Number(count)) })),
      ];
      const list = await engine.list(quotes, options(style));
      const [first, ...others] = list.groups[0]?.entries ?? [];
      expect(marked(first?.quotation ?? [])).toBe(nested?.expected[family]);
      expect(others.map(({ block }) => (block ? 'block' : 'run-in'))).toEqual(
        counts.map((count) => lengths[count]),
      );
    });
  },
);
