import { topicOf } from '../../clauses/topic.ts';
import type { Rule } from '../rule.ts';

/** Words quoted before anybody is named belong to whom the rest of the sentence is about. */
export const topicAfter: Rule = {
  name: 'topic-after',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const mention = sentence ? topicOf(reading, item + 1, sentence.to) : null;
    return mention && { mention, cue: null, carriedFrom: null };
  },
};
