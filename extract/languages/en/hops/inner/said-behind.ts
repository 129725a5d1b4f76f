import { saidAfter } from '../../rules/verbs/said-after.ts';
import type { InnerRule } from './inner-rule.ts';

/** `“…,” the captain told the crew, passengers said.`: the first clause of saying behind a quotation. */
export const saidBehind: InnerRule = (reading, item) => {
  const clause = saidAfter.propose(reading, reading.items[item]?.quotation ?? 0, []);
  if (!clause?.mention || !clause.cue) return null;
  // Further off another clause may have begun: "- noted that the captain told the crew".
  const begins = Math.min(clause.mention.from, clause.cue[0]);
  return begins <= item + 2 ? { mention: clause.mention, cue: clause.cue } : null;
};
