import type { Rule } from '../rule.ts';
import { saidAfter } from './said-after.ts';

/** `“…” “…,” said Lee`: the sentence behind says whose both are. */
export const saidAfterNext: Rule = {
  name: 'said-after-next',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const next = reading.items[item + 1];
    const here = reading.items[item];
    const alone = reading.sentences[reading.sentenceAt[item] ?? 0]?.from === item;
    if (!alone || next?.part !== 'QUOTE' || next.paragraph !== here?.paragraph) return null;
    return saidAfter.propose(reading, next.quotation ?? 0, []);
  },
};
