import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CITATION_LANGUAGES,
  CITATION_STYLES,
  CitationList,
  type CitationLanguage,
  type CitationOptions,
  type CitationStyle,
} from '../../contract/citations.ts';
import { createTestEngine, marked, options } from './support/quotes.ts';
import { address, hostile, line, name, oddIn, records } from './support/records.ts';

/** Lists of one to four records; 2,000 find what 25 do not, but take minutes. */
const RUNS = Number(process.env['DIXIT_CITE_RUNS'] ?? 25);

/** Hundreds of lists: seconds, or on a busy machine many of them. */
const PATIENCE_MS = 120_000 + RUNS * 1000;

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
    secondary: fc.constantFrom('source-read', 'both'),
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
          expect(shown.flatMap((text) => oddIn(text) ?? [])).toEqual([]);
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
