import { cueAt } from '../../clauses/cue.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Reading } from '../../../../text/reading.ts';
import { isFaint } from '../../words/verbs/speech-verbs.ts';
import type { Proposal, Rule } from '../rule.ts';

/** The nearest verb of saying before a quotation in its sentence, whose subject is there too. */
function sayingBefore(reading: Reading, item: number, faint: boolean): Proposal | null {
  const floor = reading.sentences[reading.sentenceAt[item] ?? 0]?.from ?? item;
  for (let at = item - 1; at >= floor; at--) {
    const cue = cueAt(reading.items, at);
    if (cue === null || isFaint(cue) !== faint) continue;
    const mention = subjectOf(reading, at, floor);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  return null;
}

/** `Lee said that it was “…”`; a verb that seldom speaks counts where no other stands. */
export const saidBefore: Rule = {
  name: 'said-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    return sayingBefore(reading, item, false) ?? sayingBefore(reading, item, true);
  },
};
