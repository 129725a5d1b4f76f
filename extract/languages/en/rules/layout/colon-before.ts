import { cueAt } from '../../clauses/cue.ts';
import { subjectOf } from '../../clauses/subject.ts';
import { topicOf } from '../../clauses/topic.ts';
import type { Reading, Sentence } from '../../../../text/reading.ts';
import type { Proposal, Rule } from '../rule.ts';

/** Who a sentence that ends in a colon announces. */
function announced(reading: Reading, sentence: Sentence): Proposal | null {
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    if (!cueAt(reading.items, at)) continue;
    const mention = subjectOf(reading, at, sentence.from);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  const mention = topicOf(reading, sentence.from, sentence.to);
  return mention && { mention, cue: null, carriedFrom: null };
}

/** A line that ends in a colon, with the quotation in the paragraph behind it. */
export const colonBefore: Rule = {
  name: 'colon-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const at = reading.sentenceAt[item] ?? 0;
    const sentence = reading.sentences[at];
    const before = reading.sentences[at - 1];
    if (!sentence || !before || sentence.from !== item) return null;
    if (reading.items[before.to - 1]?.text !== ':') return null;
    return announced(reading, before);
  },
};
