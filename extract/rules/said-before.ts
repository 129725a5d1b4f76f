import type { Reading } from '../text/reading.ts';
import { cueAt } from './cue.ts';
import type { Proposal, Rule } from './rule.ts';
import { chunkOver, subjectOf } from './subject.ts';

/** The nearest verb of saying before `item` in its sentence, whose subject is there too. */
function sayingBefore(reading: Reading, item: number): Proposal | null {
  const floor = reading.sentences[reading.sentenceAt[item] ?? 0]?.from ?? item;
  for (let at = item - 1; at >= floor; at--) {
    if (!cueAt(reading.items, at)) continue;
    const mention = subjectOf(reading, at, floor);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  return null;
}

/** `Lee said that it was “…”`. */
export const saidBefore: Rule = {
  name: 'said-before',
  propose: (reading, quotation) => sayingBefore(reading, reading.itemOf[quotation] ?? 0),
};

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
    if (!/^(?:[,:;]|that|it|as|a|an|the|to|him|her|them|me|us|only)$/.test(reading.items[at]?.lower ?? '')) return null;
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
