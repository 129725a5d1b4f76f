import type { ExtractedQuote } from '../../contract/extraction.ts';
import { createExtractor } from '../../extract/index.ts';

/** Finds the quotations of a text that is taken as it is: no reader has been at it. */
export type QuoteFinder = (text: string) => ExtractedQuote[];

/** Loads the language model once, for any number of texts. */
export function createQuoteFinder(): QuoteFinder {
  const extractor = createExtractor();
  return (text) => extractor.forReader(text);
}
