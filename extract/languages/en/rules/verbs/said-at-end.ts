import { cueAt } from '../../clauses/cue.ts';
import { sayingClause } from '../../clauses/saying-clause.ts';
import { isFaint } from '../../words/verbs/speech-verbs.ts';
import type { Rule } from '../rule.ts';

/** A clause of saying at the end of a sentence that has the quotation in its middle. */
export const saidAtEnd: Rule = {
  name: 'said-at-end',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    for (let at = (sentence?.to ?? 0) - 1; at > item; at--) {
      const cue = cueAt(reading.items, at);
      if (!cue || isFaint(cue)) continue;
      let from = at;
      while (from > item + 1 && reading.items[from - 1]?.text !== ',') from--;
      if (reading.items[from - 1]?.text !== ',') return null;
      return sayingClause(reading, from, sentence?.to ?? from);
    }
    return null;
  },
};
