import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ExtractedQuote } from '../../contract/extraction.ts';
import { createExtractor } from '../../extract/index.ts';

/** Articles attributed by hand lie beside the repository where it is developed; they are not ours to ship. */
const shared = join(import.meta.dirname, '../../../shared');
const seed = join(shared, 'seed');
const corpus = join(shared, 'corpus');
const missing = (folder: string): string =>
  existsSync(folder) ? '' : ' (skipped: no articles here)';

interface Scorer {
  readJsonl: (path: string) => { id: string; text: string }[];
  score: (
    gold: unknown,
    predictions: unknown,
  ) => { invalid: number; d: { lenient: { P: number; R: number; F: number } } };
}

/** A quotation in the scorer's terms, where what is absent is left out. */
function predicted({ cue, speakerMention, ...quote }: ExtractedQuote): object {
  return { ...quote, cue: cue ?? undefined, speakerMention: speakerMention ?? undefined };
}

test.skipIf(!existsSync(seed))(
  `all 15 quotations of the sample article are found, and whose they are${missing(seed)}`,
  () => {
    const text = readFileSync(join(seed, 'article.txt'), 'utf8');
    const { quoted } = JSON.parse(readFileSync(join(seed, 'attributions.json'), 'utf8')) as {
      quoted: { start: number; end: number; speaker: string | null }[];
    };
    const quotes = createExtractor().forReader(text);
    const pairs = quoted.flatMap((gold) =>
      quotes
        .filter(({ start, end, type }) =>
          // A clause with marks in it shows what stands between them.
          type === 'mixed'
            ? start <= gold.start && end >= gold.end
            : start === gold.start && end === gold.end,
        )
        .map((quote) => ({ gold, quote })),
    );
    expect(pairs).toHaveLength(15);
    const right = pairs.filter(({ gold, quote }) => gold.speaker === quote.speaker);
    expect(right).toHaveLength(15);
  },
);

test.skipIf(!existsSync(corpus))(
  `quotations and their speakers are right often enough${missing(corpus)}`,
  async () => {
    const path = pathToFileURL(join(corpus, 'score.mjs')).href;
    const { readJsonl, score } = (await import(/* @vite-ignore */ path)) as Scorer;
    const articles = readJsonl(join(corpus, 'dev.jsonl'));
    const { extract } = createExtractor();
    const predictions = articles.map(({ id, text }) => ({
      id,
      quotes: extract(text).map(predicted),
    }));
    const { invalid, d } = score(articles, predictions);
    expect(invalid).toBe(0);
    expect(d.lenient.F).toBeGreaterThanOrEqual(0.87);
  },
);
