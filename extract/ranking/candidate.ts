import type { SpeakerRule } from '../../contract/extraction.ts';
import type { Attribution, Proposal } from '../languages/en/rules/rule.ts';

/** Somebody a quotation may belong to, or nobody, with the rules that say so. */
export interface Candidate extends Proposal {
  /** Names of the rules that propose it, the surest first; empty for one only met nearby. */
  rules: readonly SpeakerRule[];
  /** Whether the surest rule that knows anything of the quotation proposes it. */
  leading: boolean;
}

/** What is decided of a quotation, with how sure the choice is. */
export interface Choice extends Attribution {
  /** Chance, 0 to 1, that the mention is the right one. */
  share: number;
}
