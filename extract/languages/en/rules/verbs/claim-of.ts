import { chunkOver } from '../../clauses/phrases.ts';
import type { Rule } from '../rule.ts';

const claims =
  /^(?:account|accusation|advice|allegation|announcement|answer|apology|argument|assertion|boast|call|charge|claim|comment|comments|complaint|conclusion|criticism|declaration|demand|denial|description|explanation|idea|insistence|interview|letter|line|mantra|message|motto|note|opinion|phrase|pledge|post|prediction|promise|proposal|quip|reaction|refrain|remark|remarks|reply|response|rhetoric|slogan|speech|statement|statements|suggestion|testimony|threat|tweet|tweets|view|vow|warning|word|words)s?$/;

/** `Lee's claim that it is “…”`. */
export const claimOf: Rule = {
  name: 'claim-of',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const floor = reading.sentences[reading.sentenceAt[item] ?? 0]?.from ?? item;
    for (let at = item - 1; at >= floor; at--) {
      const chunk = chunkOver(reading, at);
      if (!chunk) continue;
      at = chunk.from;
      const head = reading.items[chunk.head]?.lower ?? '';
      if (chunk.owner && claims.test(head)) {
        return { mention: chunk.owner, cue: [chunk.head, chunk.head + 1], carriedFrom: null };
      }
    }
    return null;
  },
};
