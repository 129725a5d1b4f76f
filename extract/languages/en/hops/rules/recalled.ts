import { isFinite } from '../../clauses/cue.ts';
import { subjectOf } from '../../clauses/subject.ts';
import type { Item } from '../../../../text/reading.ts';
import { speechVerb } from '../../words/verbs/speech-verbs.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';
import { outerClause } from './outer-clause.ts';

const recalls = /^(?:recalled|recalls|remembered|remembers|recounted|recounts)$/;
const hears = /^(?:heard|hears|overheard)$/;

/** Where the verb stands by which another tells of a subject as speaking, or `null`. */
function tellingVerb(
  items: readonly Item[],
  from: number,
  to: number,
  verb: number,
): number | null {
  const before = items[from - 1]?.lower ?? '';
  const form = items[verb]?.lower ?? '';
  // "remembers what Lee used to say".
  if (/^(?:what|how)$/.test(before))
    return recalls.test(items[from - 2]?.lower ?? '') ? from - 2 : null;
  if (to !== verb) return null;
  const saying = form.endsWith('ing') && (recalls.test(before) || hears.test(before));
  const describes = form.endsWith('ing') && /^(?:described|describes)$/.test(before);
  const say = hears.test(before) && speechVerb(form) === form;
  return saying || describes || say ? from - 1 : null;
}

/** `Marsh recalled Lee saying …`, `Marsh heard Lee say …`: whom another tells of as speaking. */
export const recalled: HopRule = (reading, { mention, from, cue: [verb] }, meanings) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[from] ?? 0]?.from ?? from;
  const telling = tellingVerb(items, from, mention.to, verb);
  if (telling === null || telling <= floor || !isFinite(items, telling)) return null;
  const by = subjectOf(reading, telling, floor);
  if (!by || by.to > telling || !canPassOn(reading, by)) return null;
  // "Neighbours said they heard Lee cry".
  const clause = {
    mention: by,
    from: by.from,
    cue: [telling, telling + 1],
    subject: 'before',
  } as const;
  const others = items[by.head]?.lower === 'they' ? outerClause(reading, clause, meanings) : null;
  return others ?? { by, verb: telling };
};
