import { QuoteQuery } from '../../contract/search.ts';

/** The query that the words of a command line make; none of them means all quotes. */
export function queryOf(words: readonly string[]): QuoteQuery {
  return QuoteQuery.parse({ text: words.join(' ') });
}
