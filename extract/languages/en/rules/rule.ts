import type { SpeakerRule } from '../../../../contract/extraction.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';

/** Who a rule says a quotation belongs to, and by which words. */
export interface Proposal {
  /** The words that name the speaker; `null` when the text names nobody. */
  mention: Chunk | null;
  /** Items of the reporting words, end exclusive; `null` when there are none. */
  cue: readonly [from: number, to: number] | null;
  /** Quotation whose speaker is taken over, by index; its mention and cue are then taken too. */
  carriedFrom: number | null;
}

/** One way in which a text says whose words a quotation is. */
export interface Rule {
  name: SpeakerRule;
  /**
   * @param quotation - Index into `reading.quotations`.
   * @returns `null` where the rule does not apply.
   */
  propose: (
    reading: Reading,
    quotation: number,
    earlier: readonly (Attribution | null)[],
  ) => Proposal | null;
}

/** The proposal that was taken, with the surest rule that made it. */
export interface Attribution extends Proposal {
  rule: SpeakerRule;
}
