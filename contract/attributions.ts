import { z } from 'zod';
import { base } from './base.ts';
import { FilledLine, Id } from './shapes.ts';

const QuoteIds = z.array(Id).min(1).max(100_000);

/** A speaker whom some of the chosen quotes name, and how many do. */
export const NamedSpeaker = z.object({ id: Id, display: z.string(), quotes: z.int() });
export type NamedSpeaker = z.infer<typeof NamedSpeaker>;

/** Who said several quotes. What one quote has is changed by `quotes.attribute`. */
export const attributions = {
  /** Whom these quotes name, the most frequent first; at most 100. */
  named: base.input(z.object({ quoteIds: QuoteIds })).output(z.array(NamedSpeaker)),
  /**
   * Names a speaker in each of these quotes, beside those who are named or in their place. A quote
   * that names the speaker already keeps what it says of that.
   */
  name: base
    .input(
      z.object({
        quoteIds: QuoteIds,
        speaker: z.union([z.object({ speakerId: Id }), z.object({ newSpeaker: FilledLine })]),
        /**
         * `nobody`: beside those who are named. `everybody`: in the place of all. An id: in the
         * place of this one alone, and only where a quote names this one.
         */
        insteadOf: z.union([z.enum(['nobody', 'everybody']), Id]),
      }),
    )
    .output(z.void()),
};
