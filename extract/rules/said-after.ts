import type { Chunk, Reading } from '../text/reading.ts';
import { isFaint, takesHearer } from '../words/speech-verbs.ts';
import { cueAt, isVerb } from './cue.ts';
import type { Proposal, Rule } from './rule.ts';
import { chunkOver, isFinite, subjectOf } from './subject.ts';

/** Where the clause behind a quotation ends: at the next quotation or the end of the sentence. */
function clauseEnd(reading: Reading, from: number): number {
  const sentence = reading.sentences[reading.sentenceAt[from - 1] ?? 0];
  let to = from;
  while (to < (sentence?.to ?? from) && reading.items[to]?.part !== 'QUOTE') to++;
  return to;
}

/** The speaker behind an inverted verb: "said Lee". */
function subjectAfter(reading: Reading, verb: number, to: number): Chunk | null {
  const next = verb + 1 < to ? chunkOver(reading, verb + 1) : null;
  if (!next || next.kind === 'time') return null;
  return /^(?:it|him|them|me|us)$/.test(reading.items[next.head]?.lower ?? '') ? null : next;
}

/** Whether a verb belongs to "who ..." or to a participle, so that the main verb is still to come. */
function isAside(reading: Reading, verb: number, from: number): boolean {
  const { items } = reading;
  if (!isFinite(items, verb) || items[verb]?.part === 'AUX') return true;
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at--) {
    if (/^(?:who|which|that|as|when|while|after|before|where)$/.test(items[at]?.lower ?? '')) return true;
    if (items[at]?.part === 'VERB') return true;
  }
  return false;
}

/** The clause of saying in items [from, to), if it begins there. */
export function sayingClause(reading: Reading, from: number, to: number): Proposal | null {
  const { items } = reading;
  for (let at = from; at < to; at++) {
    if (!isVerb(items[at])) continue;
    const cue = isFinite(items, at) ? cueAt(items, at) : null;
    if (!cue) {
      if (isAside(reading, at, from)) continue;
      return null;
    }
    if (isFaint(cue) && at > from + 6) continue;
    const before = subjectOf(reading, at, from);
    const inverts = !takesHearer(cue) || cue === 'ask';
    const mention = before ?? (inverts ? subjectAfter(reading, at, to) : null);
    if (mention) return { mention, cue: [at, at + 1], carriedFrom: null };
  }
  return null;
}

/** `“…,” said Lee` and `“…,” Lee, a judge, said`. */
export const saidAfter: Rule = {
  name: 'said-after',
  propose(reading, quotation) {
    const { items, text, quotations } = reading;
    const item = reading.itemOf[quotation] ?? 0;
    const quoted = quotations[quotation];
    if (!quoted) return null;
    const ending = text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end).trimEnd().slice(-1);
    const next = items[item + 1];
    const comma = /^[,;:—–-]+$/.test(next?.text ?? '');
    if (!/[,?!.…—–'’”-]/.test(ending) && !comma) return null;
    const from = item + 1 + (comma ? 1 : 0);
    if (/^(?:and|but|or)$/.test(items[from]?.lower ?? '')) return null;
    return sayingClause(reading, from, clauseEnd(reading, item + 1));
  },
};

/** `“…” “…,” said Lee`: the sentence behind says whose both are. */
export const saidAfterNext: Rule = {
  name: 'said-after-next',
  propose(reading, quotation) {
    const item = reading.itemOf[quotation] ?? 0;
    const next = reading.items[item + 1];
    const here = reading.items[item];
    const alone = reading.sentences[reading.sentenceAt[item] ?? 0]?.from === item;
    if (!alone || next?.part !== 'QUOTE' || next.paragraph !== here?.paragraph) return null;
    return saidAfter.propose(reading, next.quotation ?? 0, []);
  },
};

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
