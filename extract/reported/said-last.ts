import { sayingClause } from '../clauses/saying-clause.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { isClause, wordsEnd } from './content.ts';
import type { Report, ReportRule } from './report.ts';

/** How many words the clause of saying at the end may take. */
const longest = 14;

/** `The talks had failed, Lee said`. */
export const saidLast: ReportRule = {
  name: 'said-last',
  find(reading: Reading, sentence: Sentence): Report | null {
    const { items } = reading;
    const to = wordsEnd(reading, sentence);
    for (let at = to - 2; at > Math.max(sentence.from + 3, to - longest); at--) {
      if (items[at]?.text !== ',') continue;
      const saying = sayingClause(reading, at + 1, to);
      const beginning =
        saying?.mention && Math.min(saying.mention.from, saying.cue?.[0] ?? Infinity);
      if (!saying?.mention || !saying.cue || beginning !== at + 1) continue;
      if (!isClause(reading, sentence.from, at)) return null;
      return { content: [sentence.from, at], mention: saying.mention, cue: saying.cue };
    }
    return null;
  },
};
