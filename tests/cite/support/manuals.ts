import type { CitedQuote, CitedSource, FirstClassStyle } from '../../../contract/citations.ts';
import { citeAll, options, person, quote } from './quotes.ts';

export const doe = { given: 'Jane', family: 'Doe' };
export const roe = { given: 'Richard', family: 'Roe' };
export const keller = person('Maria', 'Keller');

/** A source of June 2, 2025, at an address, unless it says otherwise. */
export function source(
  type: string,
  csl: Partial<CitedSource['csl']>,
  titleSentence: string | null = null,
): CitedSource {
  const dated = { issued: { 'date-parts': [[2025, 6, 2]] }, URL: 'https://example.org/x' };
  return { key: 'source', csl: { type, ...dated, ...csl }, titleSentence, titleShort: null };
}

/** The cite of a quote of Maria Keller in a source, and the source among the works cited. */
export async function show(
  style: FirstClassStyle,
  each: CitedSource,
  parts: Partial<CitedQuote> = {},
) {
  const quoted = quote({ speakers: [keller], source: each, ...parts });
  const { citations, bibliography } = await citeAll([quoted], options(style));
  return { cite: citations[0], work: bibliography[0] };
}
