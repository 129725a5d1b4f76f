import { cueAt } from '../../clauses/cue.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Reading } from '../../../../text/reading.ts';
import type { Rule } from '../rule.ts';

/** Steps from a quotation back to the verb it hangs on, over "that", "the", a hearer. */
function besideVerb(reading: Reading, item: number, floor: number): number | null {
  let hearers = 0;
  for (let at = item - 1; at >= floor; at--) {
    if (cueAt(reading.items, at)) return at;
    const chunk = chunkOver(reading, at);
    if (chunk && hearers === 0) {
      hearers++;
      at = chunk.from;
      continue;
    }
    if (
      !/^(?:[,:;]|that|it|as|out|back|a|an|the|to|him|her|them|me|us|only)$/.test(
        reading.items[at]?.lower ?? '',
      )
    )
      return null;
  }
  return null;
}

/** `Lee said, “…”`, `Lee called it “…”`: the verb stands beside the quotation. */
export const saidJustBefore: Rule = {
  name: 'said-just-before',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const floor = reading.sentences[reading.sentenceAt[item] ?? 0]?.from ?? item;
    const verb = besideVerb(reading, item, floor);
    const mention = verb === null ? null : subjectOf(reading, verb, floor);
    return verb !== null && mention ? { mention, cue: [verb, verb + 1], carriedFrom: null } : null;
  },
};
