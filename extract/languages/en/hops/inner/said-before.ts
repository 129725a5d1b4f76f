import { cueAt, isFinite } from '../../clauses/cue.ts';
import { ownSubjectOf } from '../../clauses/own-subject.ts';
import type { Chunk, Reading } from '../../../../text/reading.ts';
import type { InnerRule } from './inner-rule.ts';

/** A verb further before the quotation is not looked for, in items. */
const reach = 40;

const heard = /^(?:heard|hears|recalled|recalls|remembered|remembers)$/;

/** Whether a verb form tells that somebody spoke: "told", and "say" of "heard Lee say". */
function tells({ items }: Reading, verb: number, subject: Chunk): boolean {
  if (heard.test(items[subject.from - 1]?.lower ?? '')) return subject.to === verb;
  const used = items[verb - 1]?.lower === 'to' && items[verb - 2]?.lower === 'used';
  return used || isFinite(items, verb);
}

/** Whether what stands between a verb and the quotation goes on with the clause around: "and that". */
function leaves({ items }: Reading, subject: Chunk, verb: number, item: number): boolean {
  const aside = items.slice(subject.to, verb).some(({ lower }) => /^(?:who|which)$/.test(lower));
  for (let at = verb + 1; at < item; at++) {
    const { text = '', lower = '' } = items[at] ?? {};
    if (text === ';' || (aside && text === ',')) return true;
    if (/^(?:and|but|or)$/.test(lower) && items[at + 1]?.lower === 'that') return true;
  }
  return false;
}

/** `Trump said Putin had told him: “…”`: the nearest verb of saying before a quotation. */
export const saidBefore: InnerRule = (reading, item) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[item] ?? 0]?.from ?? item;
  for (let verb = item - 1; verb >= Math.max(floor, item - reach); verb--) {
    if (items[verb]?.part === 'QUOTE') return null;
    if (cueAt(items, verb) === null) continue;
    const mention = ownSubjectOf(reading, verb, floor);
    if (!mention || mention.to > verb || !tells(reading, verb, mention)) return null;
    return leaves(reading, mention, verb, item) ? null : { mention, cue: [verb, verb + 1] };
  }
  return null;
};
