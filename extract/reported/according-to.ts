import { chunkOver } from '../clauses/phrases.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { isClause, wordsEnd } from './content.ts';
import type { Report, ReportRule } from './report.ts';

/** `The talks had failed, according to Lee`, `According to Lee, the talks had failed`. */
export const accordingToLast: ReportRule = {
  name: 'according-to-last',
  find(reading: Reading, sentence: Sentence): Report | null {
    const { items } = reading;
    const to = wordsEnd(reading, sentence);
    for (let at = sentence.from; at + 2 < to; at++) {
      if (items[at]?.lower !== 'according' || items[at + 1]?.lower !== 'to') continue;
      const mention = chunkOver(reading, at + 2);
      if (!mention) return null;
      let from = mention.to;
      while (from < to && items[from]?.text !== ',') from++;
      const before = items[at - 1]?.text === ',' ? at - 1 : at;
      const content: [number, number] =
        at === sentence.from ? [from + 1, to] : [sentence.from, before];
      return isClause(reading, ...content) ? { content, mention, cue: [at, at + 2] } : null;
    }
    return null;
  },
};
