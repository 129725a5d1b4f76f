import { beside } from '../clauses/beside.ts';
import { cueAt, isFinite } from '../clauses/cue.ts';
import { chunkOver } from '../clauses/phrases.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Reading } from '../text/reading.ts';
import { takesClause, takesHearer } from '../words/speech-verbs.ts';
import { isClause, isTeller, wordsEnd } from './content.ts';
import type { Report, ReportRule } from './report.ts';

/** Where the clause begins that a verb of saying brings, behind whoever hears it; `null` for none. */
function clauseStart(reading: Reading, verb: number, base: string, to: number): number | null {
  const { items } = reading;
  let at = verb + 1;
  const hearer = takesHearer(base) ? chunkOver(reading, at) : null;
  if (hearer && hearer.kind !== 'time') at = hearer.to;
  while (
    at < to &&
    (items[at]?.part === 'ADV' ||
      chunkOver(reading, at)?.kind === 'time' ||
      items[at]?.lower === 'on')
  )
    at++;
  const first = items[at];
  if (!first || at >= to) return null;
  if (first.lower === 'that') return at;
  if (takesHearer(base) && !hearer && base !== 'warn') return null;
  const subject = chunkOver(reading, at);
  if (!takesClause(base) || !subject) return null;
  // "said he would": a noun phrase with a verb soon behind.
  for (let next = subject.to; next < Math.min(to, subject.to + 6); next++)
    if (isFinite(items, next)) return at;
  return null;
}

/** `Lee said that the talks had failed`. */
export const saidThat: ReportRule = {
  name: 'said-that',
  find(reading, sentence): Report | null {
    const to = wordsEnd(reading, sentence);
    for (let at = sentence.from + 1; at < to; at++) {
      const base = cueAt(reading.items, at);
      if (!base || reading.items[at - 1]?.lower === 'to') continue;
      const finite = isFinite(reading.items, at);
      const mention = finite
        ? beside(reading, at, sentence.from)
        : subjectOf(reading, at, sentence.from);
      const from =
        mention && (base === 'say' || isTeller(reading, mention))
          ? clauseStart(reading, at, base, to)
          : null;
      if (mention && from !== null && isClause(reading, from, to))
        return { content: [from, to], mention, cue: [at, at + 1] };
    }
    return null;
  },
};
