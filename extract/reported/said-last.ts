import { cueAt } from '../clauses/cue.ts';
import { chunkOver } from '../clauses/phrases.ts';
import { sayingClause } from '../clauses/saying-clause.ts';
import type { Proposal } from '../rules/rule.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { isFaint, takesHearer } from '../words/speech-verbs.ts';
import { isClause, wordsEnd } from './content.ts';
import type { Report, ReportRule } from './report.ts';

/** How many words the clause of saying at the end may take. */
const longest = 14;

const goesOn =
  /^(?:in|on|at|during|of|to|as|when|after|before|while|about|last|this|by|from|with)$/;

/** Whether nothing is said behind the verb: only by whom, when, where and to whom. */
function endsSaying(reading: Reading, { mention, cue }: Proposal, to: number): boolean {
  const base = cue && cueAt(reading.items, cue[0]);
  if (!mention || !cue || !base || isFaint(base)) return false;
  let at = Math.max(mention.from > cue[0] ? mention.to : 0, cue[1]);
  const hearer = takesHearer(base) ? chunkOver(reading, at) : null;
  if (hearer) at = hearer.to;
  const next = reading.items[at];
  const when = chunkOver(reading, at)?.kind === 'time' || next?.part === 'ADV';
  return at >= to || !next || when || next.text === ',' || goesOn.test(next.lower);
}

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
      if (!isClause(reading, sentence.from, at) || !endsSaying(reading, saying, to)) return null;
      return { content: [sentence.from, at], mention: saying.mention, cue: saying.cue };
    }
    return null;
  },
};
