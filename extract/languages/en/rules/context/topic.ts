import { topicOf } from '../../clauses/topic.ts';
import type { Rule } from '../rule.ts';

/** Words quoted inside a sentence without a verb of saying belong to whom the sentence is about. */
export const topic: Rule = {
  name: 'topic',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const mention = sentence ? topicOf(reading, sentence.from, item) : null;
    return mention && { mention, cue: null, carriedFrom: null };
  },
};
