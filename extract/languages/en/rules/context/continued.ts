import type { Rule } from '../rule.ts';
import { carry } from './carry.ts';

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
