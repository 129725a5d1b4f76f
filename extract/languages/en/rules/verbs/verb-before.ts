import { isVerb } from '../../clauses/cue.ts';
import { speakingSubject } from '../../clauses/subject.ts';
import type { Rule } from '../rule.ts';

/** Words quoted behind any verb belong to the person who is its subject ("Lee put it: “…”"). */
export const verbBefore: Rule = {
  name: 'verb-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const sentence = reading.sentences[reading.sentenceAt[item] ?? 0];
    const floor = sentence?.from ?? item;
    for (let at = item - 1; at >= floor; at--) {
      if (!isVerb(reading.items[at])) continue;
      const mention = speakingSubject(reading, at, floor);
      if (mention) return { mention, cue: null, carriedFrom: null };
    }
    return null;
  },
};
