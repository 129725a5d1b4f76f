import type { CitedQuote, CitedSource } from '../contract/citations.ts';
import { authorsOf, dateOf, textOf } from './csl/prepare-item.ts';
import { cleanItem } from './csl/clean-item.ts';

/** What a source has too little of. */
function sourceGaps({ csl, titleSentence }: CitedSource): string[] {
  const gaps: string[] = [];
  const item = cleanItem(csl);
  const hasTitle = textOf(item, 'title') !== null || titleSentence?.trim();
  const hasAuthor = authorsOf(item).length > 0;
  if (!hasTitle) gaps.push(hasAuthor ? 'No title' : 'No author or title');
  if (dateOf(item, 'issued') === null) gaps.push('No date');
  return gaps;
}

/**
 * Tells what is missing for a complete citation, in the user's words. Every source is looked at once:
 * a list has many quotes of each.
 */
export function createGapFinder(): (quote: CitedQuote) => string[] {
  const known = new Map<CitedSource, readonly string[]>();
  const ofSource = (source: CitedSource): readonly string[] => {
    const gaps = known.get(source) ?? sourceGaps(source);
    known.set(source, gaps);
    return gaps;
  };
  return ({ speakers, source }) => [
    ...(speakers.length === 0 ? ['No speaker'] : []),
    ...(source === null ? ['No source'] : ofSource(source)),
  ];
}
