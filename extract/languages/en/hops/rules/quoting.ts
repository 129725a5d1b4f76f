import { isFinite } from '../../clauses/cue.ts';
import { participleSubject } from '../../clauses/participles.ts';
import { chunkOver } from '../../clauses/phrases.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Reading } from '../../../../text/reading.ts';
import type { HopRule, Passing } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** `Reuters quoted Lee as saying`, `Reuters, citing Lee, said`: the speaker is the object. */
function asObject(reading: Reading, from: number, floor: number): Passing | null {
  const { items } = reading;
  const verb = from - 1;
  const word = items[verb]?.lower ?? '';
  if (verb < floor || !/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(word)) return null;
  const by = word.endsWith('ing')
    ? (hostOf(reading, verb, floor) ?? participleSubject(reading, verb, floor))
    : subjectOf(reading, verb, floor);
  return by ? { by, verb: word.endsWith('ing') ? null : verb } : null;
}

/** `Reuters` of "Reuters, citing Lee,". */
function hostOf(reading: Reading, verb: number, floor: number) {
  const chunk = reading.items[verb - 1]?.text === ',' ? chunkOver(reading, verb - 2) : null;
  return chunk && chunk.kind !== 'time' && chunk.from >= floor && chunk.to === verb - 1
    ? chunk
    : null;
}

/** How far behind a speaker the verb is looked for, in items. */
const reach = 10;

/** `Lee was quoted (as saying) by Reuters`: the speaker is the subject. */
function asSubject(reading: Reading, subjectTo: number, end: number): Passing | null {
  const { items } = reading;
  // Behind the subject, and those who are named with it.
  let to = subjectTo;
  while (to < subjectTo + reach && !isFinite(items, to)) to++;
  if (!/^(?:was|were|is|are|been)$/.test(items[to]?.lower ?? '')) return null;
  if (!/^(?:quoted|cited)$/.test(items[to + 1]?.lower ?? '')) return null;
  for (let at = to + 2; at < Math.min(end, to + 6); at++) {
    const by = chunkOver(reading, at + 1);
    if (/^(?:by|in)$/.test(items[at]?.lower ?? '') && by?.from === at + 1)
      return { by, verb: null };
  }
  return null;
}

/** Whose words another quotes. */
export const quoting: HopRule = (reading, { mention, from }) => {
  const sentence = reading.sentences[reading.sentenceAt[from] ?? 0];
  if (!sentence) return null;
  const found =
    asObject(reading, from, sentence.from) ?? asSubject(reading, mention.to, sentence.to);
  return found && canPassOn(reading, found.by) ? found : null;
};
