import { z } from 'zod';
import { ExtractedType, PageStart, SpeakerReason } from '../extraction.ts';
import { Instant, Span } from '../shapes.ts';
import { Filled, MaybeText, Share, Text, Uuid } from './fields.ts';

const ProposalState = z.enum(['pending', 'kept', 'dropped']);

const NamedSpeaker = z.strictObject({ mention: Span, name: Filled });
const FoundHop = NamedSpeaker.extend({ verb: MaybeText });

const ArchivedProposal = z.strictObject({
  start: z.int(),
  end: z.int(),
  type: ExtractedType,
  cue: Span.nullable(),
  mention: Span.nullable(),
  /** As the article or the researcher names them, and who that is in the library. */
  name: MaybeText,
  speaker: Uuid.nullable(),
  confidence: Share,
  origin: z.enum(['found', 'selected']),
  state: ProposalState,
  quote: Uuid.nullable(),
  byHand: z.boolean(),
  was: z
    .strictObject({
      start: z.int(),
      end: z.int(),
      type: ExtractedType,
      speaker: MaybeText,
      others: z.array(NamedSpeaker),
      hops: z.array(FoundHop),
      state: ProposalState,
    })
    .nullable(),
  reason: SpeakerReason.nullable(),
  /** Who said it too, and who passed it on, by name. */
  others: z.array(NamedSpeaker),
  hops: z.array(FoundHop),
});
export type ArchivedProposal = z.infer<typeof ArchivedProposal>;

/** The review of a stored text, with what was found in it and decided. */
export const ArchivedReview = z.strictObject({
  snapshot: Uuid,
  source: Uuid,
  open: z.boolean(),
  startedAt: Instant,
  notices: z.array(Text),
  leftOut: z.array(z.int().min(0)).nullable(),
  pages: z.array(PageStart).nullable(),
  proposals: z.array(ArchivedProposal),
});
export type ArchivedReview = z.infer<typeof ArchivedReview>;
