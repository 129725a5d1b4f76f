import type { Rule } from '../rule.ts';
import { saidAfter } from './said-after.ts';

/** `“…” The room is still. “…,” said Lee`: a later quotation of the same paragraph says whose both are. */
export const saidLater: Rule = {
  name: 'said-later',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const here = reading.quotations[quotation];
    const next = reading.quotations[quotation + 1];
    const alone = reading.sentences[reading.sentenceAt[item] ?? 0]?.from === item;
    if (!here || !alone || next?.paragraph !== here.paragraph) return null;
    return saidAfter.propose(reading, quotation + 1, []);
  },
};
