import type { CitedQuote, CitedSource } from '../contract/citations.ts';

/** A source with the quotes that stand in it. */
export interface QuotedSource {
  source: CitedSource;
  quotes: CitedQuote[];
}

/** The sources of quotes, each once, in the order in which they come; quotes without are left out. */
export function quotedSources(quotes: readonly CitedQuote[]): QuotedSource[] {
  const sources = new Map<string, QuotedSource>();
  for (const quote of quotes) {
    if (quote.source === null) continue;
    const known = sources.get(quote.source.key);
    if (known === undefined) {
      sources.set(quote.source.key, { source: quote.source, quotes: [quote] });
    } else {
      known.quotes.push(quote);
    }
  }
  return [...sources.values()];
}
