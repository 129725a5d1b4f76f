import type { Reading } from '../text/reading.ts';
import { isFaint } from '../words/speech-verbs.ts';
import { cueAt } from './cue.ts';
import type { Proposal, Rule } from './rule.ts';
import { subjectOf } from './subject.ts';

/** The nearest verb of saying before `item` in its sentence, whose subject is there too. */
export function sayingBefore(reading: Reading, item: number, faint: boolean): Proposal | null {
  const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
  const floor = sentence?.from ?? item;
  for (let at = item - 1; at >= floor; at--) {
    const cue = cueAt(reading.items, at);
    if (!cue || (isFaint(cue) && !faint)) continue;
    const mention = subjectOf(reading, at, floor);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  return null;
}

/** `Lee said that it was “…”`. */
export const saidBefore: Rule = {
  name: 'said-before',
  propose: (reading, quotation) => sayingBefore(reading, reading.itemOf[quotation] ?? 0, true),
};
