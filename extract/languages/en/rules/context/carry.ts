import type { Attribution, Proposal } from '../rule.ts';

/** Takes over the speaker of an earlier quotation. @param from - Its index. */
export function carry(from: number, of: Attribution): Proposal {
  return { mention: of.mention, cue: of.cue, carriedFrom: from };
}
