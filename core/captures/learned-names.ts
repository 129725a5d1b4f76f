import type { ProposalRecord } from '../../db/captures.ts';
import { isPronoun } from '../speaker-of-name.ts';

const folded = (words: string) => words.replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/**
 * The words by which an article calls the speaker of a proposal, where these mean the same person
 * each time: a name or an office, no pronoun. `null` where there are none.
 */
export function callingOf(
  text: string,
  { mention, origin }: Pick<ProposalRecord, 'mention' | 'origin'>,
): string | null {
  if (mention === null || origin === 'selected') return null;
  const words = text
    .slice(...mention)
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return words === '' || isPronoun(words) ? null : words;
}

/**
 * Pending proposals of an article that are called just as one whose speaker is corrected. Where that
 * one was called by the whole name that was found, whatever went to this name goes along; where by
 * less, or by an office, only what is called by the same words and was given to the same speaker.
 *
 * @param text - The article.
 * @param corrected - As it was before.
 */
export function calledAlike(
  text: string,
  corrected: ProposalRecord,
  others: readonly ProposalRecord[],
): ProposalRecord[] {
  const calling = callingOf(text, corrected);
  if (calling === null) return [];
  const words = folded(calling);
  const isWhole = corrected.speaker !== null && folded(corrected.speaker) === words;
  return others.filter((other) => {
    if (other.id === corrected.id || other.state !== 'pending') return false;
    if (other.speaker !== corrected.speaker) return false;
    return isWhole || folded(callingOf(text, other) ?? '') === words;
  });
}
