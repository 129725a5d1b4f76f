import type { MatchState } from '../../contract/quote-shapes.ts';
import type { Span } from '../../contract/shapes.ts';
import { findAlike } from './alike.ts';
import { findCutWording } from './cut-wording.ts';
import { type FoldedText, foldText, unfoldSpan } from './folded-text.ts';
import { nearestOccurrence, type Stretch } from './occurrences.ts';

/** A stored text in which several wordings may be looked for; it is folded once, when needed. */
export interface StoredText {
  text: string;
  folded: () => FoldedText;
}

/** How and where a wording stands in a stored text. */
export interface Finding {
  match: Exclude<MatchState, 'unchecked'>;
  /** Of a fuzzy match: how alike the two are, 0 to 1. */
  score: number | null;
  /** UTF-16 offsets into the stored text; several where a cue or an omission parts the wording. */
  spans: Span[];
}

const MISSING: Finding = { match: 'missing', score: null, spans: [] };

/** Makes a text ready to be searched. */
export function storedText(text: string): StoredText {
  let folded: FoldedText | null = null;
  return { text, folded: () => (folded ??= foldText(text)) };
}

/** Index in the folded text of an offset into the text as it was. */
function foldedIndex({ offsets }: FoldedText, offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Finds a wording in a stored text: as it is, else but for case, white space and marks, also where
 * a cue cuts it in two, else the passage that is most like it.
 *
 * @param near - UTF-16 offset of where it stood; of several places the nearest is taken.
 */
export function findWording(stored: StoredText, exact: string, near: number): Finding {
  const { text } = stored;
  const asItIs = nearestOccurrence(text, exact, near);
  if (asItIs) return { match: 'exact', score: null, spans: [[...asItIs]] };
  const folded = stored.folded();
  const wording = foldText(exact).text;
  if (wording === '') return MISSING;
  const unfolded = (stretches: readonly Stretch[]) =>
    stretches.map((stretch) => unfoldSpan(text, folded, stretch));
  const nearFolded = foldedIndex(folded, near);
  const normalised = nearestOccurrence(folded.text, wording, nearFolded);
  const pieces = normalised ? [normalised] : findCutWording(text, folded, wording);
  if (pieces) return { match: 'normalised', score: null, spans: unfolded(pieces) };
  const alike = findAlike(folded.text, wording, nearFolded);
  if (!alike) return MISSING;
  const score = Math.round(alike.score * 1000) / 1000;
  return { match: 'fuzzy', score, spans: unfolded([alike.stretch]) };
}
