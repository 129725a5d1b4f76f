import type { CitationList, CitationOptions, CitedQuote } from '../../contract/citations.ts';

/** What the citing thread is asked. */
export type ToCiting =
  | { type: 'list'; job: number; quotes: readonly CitedQuote[]; options: CitationOptions }
  | { type: 'stop'; job: number };

/** What it answers. */
export type FromCiting =
  | { type: 'progress'; job: number; done: number }
  | { type: 'listed'; job: number; list: CitationList }
  | { type: 'failed'; job: number; error: unknown };
