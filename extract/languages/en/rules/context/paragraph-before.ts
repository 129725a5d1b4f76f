import { topicOf } from '../../clauses/topic.ts';
import type { Rule } from '../rule.ts';
import { carry } from './carry.ts';

/** A quotation that opens a paragraph without a word of whose it is: the last speaker goes on. */
export const paragraphBefore: Rule = {
  name: 'paragraph-before',
  propose(reading, quotation, earlier) {
    const item = reading.itemOf[quotation] ?? 0;
    const at = reading.sentenceAt[item] ?? 0;
    const sentence = reading.sentences[at];
    const before = reading.sentences[at - 1];
    if (!sentence || !before || sentence.from !== item) return null;
    const last = earlier[quotation - 1];
    const there = reading.quotations[quotation - 1];
    if (last && there && there.paragraph >= sentence.paragraph - 1)
      return carry(quotation - 1, last);
    const mention = topicOf(reading, before.from, before.to);
    return mention && { mention, cue: null, carriedFrom: null };
  },
};
