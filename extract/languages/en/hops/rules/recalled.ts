import { subjectOf } from '../../clauses/subject.ts';
import type { HopRule } from '../hop-rule.ts';
import { canPassOn } from '../passing.ts';

/** `Marsh recalled Lee saying …`, `Marsh heard Lee say …`: whom another tells of as speaking. */
export const recalled: HopRule = (reading, { mention, from, cue: [verb] }) => {
  const { items, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[from] ?? 0]?.from ?? from;
  const telling = items[from - 1]?.lower ?? '';
  const form = items[verb]?.lower ?? '';
  const isSaying =
    (/^(?:recalled|recalls|remembered|remembers|heard|hears|described|describes)$/.test(telling) &&
      form.endsWith('ing')) ||
    (/^(?:heard|hears)$/.test(telling) && form === 'say');
  if (!isSaying || mention.to !== verb || from - 1 <= floor) return null;
  const by = subjectOf(reading, from - 1, floor);
  return by && by.to <= from - 1 && canPassOn(reading, by) ? { by, verb: from - 1 } : null;
};
