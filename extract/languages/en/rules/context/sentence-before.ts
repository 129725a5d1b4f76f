import { topicOf } from '../../clauses/topic.ts';
import type { Rule } from '../rule.ts';

/** A quotation that is a sentence of its own belongs to whom the sentence before was about. */
export const sentenceBefore: Rule = {
  name: 'sentence-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const at = reading.sentenceAt[item] ?? 0;
    const sentence = reading.sentences[at];
    const before = reading.sentences[at - 1];
    if (!sentence || !before || sentence.from !== item || before.paragraph !== sentence.paragraph)
      return null;
    const mention = topicOf(reading, before.from, before.to);
    return mention && { mention, cue: null, carriedFrom: null };
  },
};
