import type { CitationList, CitedQuote, TextRun } from '../../contract/citations.ts';
import type { ListOptions } from '../../core/ports.ts';

/** What the citing thread is asked. */
export type ToCiting =
  | { type: 'list'; job: number; quotes: readonly CitedQuote[]; options: ListOptions }
  | { type: 'stop'; job: number };

/** What it answers. */
export type FromCiting =
  | { type: 'progress'; job: number; done: number }
  /** The list but for its works, which are answered when they are made, too. */
  | { type: 'cited'; job: number; list: CitationList }
  | { type: 'listed'; job: number; works: TextRun[][] }
  | { type: 'refused'; job: number; reason: string }
  | { type: 'failed'; job: number; error: unknown };
