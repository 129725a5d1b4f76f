import { cueAt } from '../../clauses/cue.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Reading } from '../../text/reading.ts';
import type { Proposal, Rule } from '../rule.ts';

/** The nearest verb of saying before `item` in its sentence, whose subject is there too. */
function sayingBefore(reading: Reading, item: number): Proposal | null {
  const floor = reading.sentences[reading.sentenceAt[item] ?? 0]?.from ?? item;
  for (let at = item - 1; at >= floor; at--) {
    if (!cueAt(reading.items, at)) continue;
    const mention = subjectOf(reading, at, floor);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  return null;
}

/** `Lee said that it was “…”`. */
export const saidBefore: Rule = {
  name: 'said-before',
  propose: (reading, quotation) => sayingBefore(reading, reading.itemOf[quotation] ?? 0),
};
