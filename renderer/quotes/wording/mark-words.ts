import type { SegmentChange, SegmentMark } from '../../../contract/segments.ts';

/** What words are marked as, as it is read out behind them. */
export function markInWords(mark: SegmentMark): string {
  if (mark.type === 'omitted') return 'left out';
  if (mark.type === 'sic') return 'sic';
  return mark.by === 'me' ? 'emphasis added' : 'emphasis in the source';
}

/** What was done, as a notice says it. */
export function changeInWords(change: SegmentChange, words: string): string {
  const named = words.length > 40 ? 'The words' : `“${words}”`;
  if (change.do === 'insert') {
    return change.text === '' ? 'The inserted words are gone.' : `“${change.text}” is inserted.`;
  }
  if (change.do === 'clear') return `${named}: quoted as it is.`;
  return `${named}: ${markInWords(change.as)}.`;
}
