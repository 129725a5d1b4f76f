import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedStyles } from '../../cite/index.ts';
import {
  CITATION_STYLES,
  type CitationOptions,
  type CitationStyle,
} from '../../contract/citations.ts';
import { createTestEngine, marked, options, quote } from './support/quotes.ts';
import { address, line, name, oddIn, record } from './support/records.ts';

/** Records in each style; 2,000 take many minutes. */
const RECORDS = Number(process.env['DIXIT_CITE_RECORDS'] ?? 60);

/** Styles of every kind and of many languages, besides those that Dixit knows case by case. */
const OTHERS = [
  'acm-sig-proceedings',
  'american-anthropological-association',
  'american-chemical-society',
  'american-institute-of-physics',
  'american-medical-association',
  'american-political-science-association',
  'american-sociological-association',
  'apa-6th-edition',
  'associacao-brasileira-de-normas-tecnicas',
  'associacao-nacional-de-pesquisa-e-ensino-em-transportes',
  'bibtex',
  'chicago-note-bibliography-with-ibid',
  'computer-supported-cooperative-work',
  'council-of-science-editors-author-date',
  'din-1505-2',
  'elsevier-harvard',
  'elsevier-vancouver',
  'gost-r-7-0-5-2008-numeric',
  'harvard-university-of-cape-town',
  'iso690-author-date-en',
  'iso690-note-fr',
  'journal-of-limnology',
  'juristische-zitierweise-schweizer',
  'modern-humanities-research-association',
  'national-archives-of-australia',
  'nature',
  'springer-basic-author-date',
  'zeitschrift-fur-religionswissenschaft-note',
] as const;

const STYLES: readonly CitationStyle[] = [
  ...CITATION_STYLES,
  ...OTHERS.map((id) => `csl:${id}` as const),
];

/** Styles whose own file is at fault in a way that no rule can tell from what others mean. */
const FAULTY: Readonly<Record<string, string>> = {
  'csl:entecho': 'closes quotations that begin with „ with a straight mark',
  'csl:studia-theologica': 'closes quotations that begin with „ with a straight mark',
  'csl:journal-of-small-business-management': 'closes quotations that it has not opened',
  'csl:societe-archeologique-de-bordeaux': 'never closes the quotations that it opens',
  'csl:spip-cite': 'writes a markup of its own, not prose',
};

const LIST = 20;
const PATIENCE_MS = 120_000 + RECORDS * 500;

const settings = fc.record({
  speakerInProse: fc.boolean(),
  original: fc.boolean(),
  secondary: fc.constantFrom('source-read', 'both'),
});

/** What is odd in the lists of these records, each once. */
async function oddities(
  engine: ReturnType<typeof createTestEngine>,
  style: CitationStyle,
  quotes: Parameters<typeof engine.list>[0],
  wanted: Partial<CitationOptions>,
): Promise<string[]> {
  const list = await engine.list(quotes, options(style, wanted));
  const entries = list.groups.flatMap((group) => group.entries);
  const shown = entries.flatMap(({ quotation, citation }) => [quotation, citation]);
  return [...shown, ...list.bibliography].flatMap((runs) => oddIn(marked(runs)) ?? []);
}

test('there are forty styles', () => {
  expect(new Set(STYLES).size).toBe(40);
  const shipped = new Set<string>(shippedStyles().map(({ style }) => style));
  expect(STYLES.filter((style) => !shipped.has(style))).toEqual([]);
});

describe.each(STYLES)('records of which anything may be missing, in %s', (style) => {
  const engine = createTestEngine();
  test(
    'read well',
    async () => {
      // The same for every style and every run.
      const quotes = fc.sample(record(line, name, address), { seed: 7, numRuns: RECORDS });
      const wanted = fc.sample(settings, { seed: 7, numRuns: Math.ceil(RECORDS / LIST) });
      const odd: string[] = [];
      for (const [index, options] of wanted.entries()) {
        const some = quotes.slice(index * LIST, (index + 1) * LIST);
        odd.push(...(await oddities(engine, style, some, options)));
      }
      expect(odd).toEqual([]);
    },
    PATIENCE_MS,
  );
});

test.runIf(process.env['DIXIT_CITE_ALL'] !== undefined)(
  'every style of CSL can be cited in',
  async () => {
    const engine = createTestEngine();
    const quotes = fc.sample(record(line, name, address), { seed: 11, numRuns: 5 });
    const failed: string[] = [];
    const odd = new Map<string, string[]>();
    for (const { style } of shippedStyles()) {
      try {
        const found = await oddities(engine, style, [...quotes, quote()], {});
        if (found.length > 0 && !(style in FAULTY)) odd.set(style, found);
      } catch (error) {
        failed.push(`${style}: ${String(error)}`);
      }
    }
    expect(failed).toEqual([]);
    expect(Object.fromEntries(odd)).toEqual({});
  },
  1_800_000,
);
