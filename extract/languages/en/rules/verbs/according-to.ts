import { chunkOver } from '../../clauses/phrases.ts';
import type { Rule } from '../rule.ts';

/** `“…,” according to Lee`, `According to Lee, it is “…”`. */
export const accordingTo: Rule = {
  name: 'according-to',
  propose(reading, quotation) {
    const sentence = reading.sentences[reading.sentenceAt[reading.itemOf[quotation] ?? 0] ?? 0];
    if (!sentence) return null;
    for (let at = sentence.from; at + 2 < sentence.to; at++) {
      if (reading.items[at]?.lower !== 'according' || reading.items[at + 1]?.lower !== 'to')
        continue;
      const mention = chunkOver(reading, at + 2);
      if (mention) return { mention, cue: [at, at + 2], carriedFrom: null };
    }
    return null;
  },
};
