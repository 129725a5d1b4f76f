import { beside } from '../../clauses/beside.ts';
import type { HopRule } from '../hop-rule.ts';
import { outerClause } from './outer-clause.ts';

/** `Trump said he had been told by Putin that …`: who says that they heard it. */
export const toldBy: HopRule = (reading, clause, meanings) => {
  const { items, sentences, sentenceAt } = reading;
  const {
    mention,
    cue: [verb, to],
  } = clause;
  if (mention.from !== to + 1 || !/^(?:by|from)$/.test(items[to]?.lower ?? '')) return null;
  const floor = sentences[sentenceAt[verb] ?? 0]?.from ?? verb;
  const hearer = beside(reading, verb, floor);
  return (
    hearer &&
    outerClause(
      reading,
      { mention: hearer, from: hearer.from, cue: clause.cue, subject: 'before' },
      meanings,
    )
  );
};
