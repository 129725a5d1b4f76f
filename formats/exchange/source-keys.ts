import type { CitedQuote } from '../../contract/citations.ts';
import { citationKeys } from '../biblatex/citation-keys.ts';
import { quotedSources } from '../quoted-sources.ts';

/** The key by which each source is cited, the same as in the BibLaTeX file of the same quotes. */
export function sourceKeys(quotes: readonly CitedQuote[]): ReadonlyMap<string, string> {
  const sources = quotedSources(quotes).map(({ source }) => source);
  const keys = citationKeys(sources);
  return new Map(sources.map(({ key }, index) => [key, keys[index] ?? key]));
}
