import type { Chunk, Reading } from '../../../text/reading.ts';
import { isFaint, takesHearer } from '../words/verbs/speech-verbs.ts';
import { cueAt, isFinite, isVerb } from './cue.ts';
import { chunkOver } from './phrases.ts';
import { subjectOf } from './subject.ts';
import type { Proposal } from '../rules/rule.ts';

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
    if (/^(?:who|which|that|as|when|while|after|before|where)$/.test(items[at]?.lower ?? ''))
      return true;
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
