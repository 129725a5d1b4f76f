import type { CitedQuote } from '../contract/citations.ts';
import { authorsOf, dateOf, textOf } from './csl/prepare-item.ts';
import { cleanItem } from './csl/clean-item.ts';

/** What is missing for a complete citation, in the user's words. */
export function gapsOf(quote: CitedQuote): string[] {
  const gaps: string[] = [];
  if (quote.speakers.length === 0) gaps.push('No speaker');
  if (quote.source === null) return [...gaps, 'No source'];
  const item = cleanItem(quote.source.csl);
  const hasTitle = textOf(item, 'title') !== null || quote.source.titleSentence?.trim();
  const hasAuthor = authorsOf(item).length > 0;
  if (!hasTitle) gaps.push(hasAuthor ? 'No title' : 'No author or title');
  if (dateOf(item, 'issued') === null) gaps.push('No date');
  return gaps;
}
