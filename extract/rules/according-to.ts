import type { Chunk, Reading } from '../text/reading.ts';
import type { Rule } from './rule.ts';
import { chunkOver } from './subject.ts';

/** First chunk that begins within two items of `at`. */
function chunkFrom(reading: Reading, at: number): Chunk | null {
  return chunkOver(reading, at) ?? null;
}

/** `“…,” according to Lee`, `According to Lee, it is “…”`. */
export const accordingTo: Rule = {
  name: 'according-to',
  propose(reading, quotation) {
    const sentence = reading.sentences[reading.sentenceAt[reading.itemOf[quotation] ?? 0] ?? 0];
    if (!sentence) return null;
    for (let at = sentence.from; at + 2 < sentence.to; at++) {
      if (reading.items[at]?.lower !== 'according' || reading.items[at + 1]?.lower !== 'to')
        continue;
      const mention = chunkFrom(reading, at + 2);
      if (mention) return { mention, cue: [at, at + 2], carriedFrom: null };
    }
    return null;
  },
};
