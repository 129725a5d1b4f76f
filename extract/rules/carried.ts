import type { Attribution, Rule } from './rule.ts';
import { topicOf } from './subject.ts';

const carry = (from: number, of: Attribution) => ({
  mention: of.mention,
  cue: of.cue,
  carriedFrom: from,
});

/** The quotation before goes on: over a paragraph's end, or as the next sentence of the same one. */
export const continued: Rule = {
  name: 'continued',
  propose(reading, quotation, earlier) {
    const before = earlier[quotation - 1];
    const here = reading.quotations[quotation];
    const there = reading.quotations[quotation - 1];
    if (!before || !here || !there) return null;
    const item = reading.itemOf[quotation] ?? 0;
    const alone = reading.sentences[reading.sentenceAt[item] ?? 0]?.from === item;
    if (here.continues && !there.closed) return carry(quotation - 1, before);
    return alone && here.paragraph === there.paragraph ? carry(quotation - 1, before) : null;
  },
};

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
