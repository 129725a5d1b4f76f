import { z } from 'zod';
import { base } from '../base.ts';
import { ARTICLE_ERRORS, Proposal } from '../captures.ts';
import { Match } from '../likeness.ts';
import { Id, Span } from '../shapes.ts';

/** Proposals whose rows can be asked for at once. */
export const MAX_QUEUED = 200;

/** A proposal with what a reader needs who does not have the article before them. */
export const QueuedProposal = Proposal.extend({
  captureId: Id,
  title: z.string(),
  container: z.string().nullable(),
  /** EDTF. */
  issued: z.string().nullable(),
  /** Its paragraph, or what of it stands near; spans are UTF-16 offsets into this text. */
  context: z.object({
    text: z.string(),
    span: Span,
    cue: Span.nullable(),
    mention: Span.nullable(),
  }),
});
export type QueuedProposal = z.infer<typeof QueuedProposal>;

/** Proposals of all articles under review as one queue, and what is done with one wherever it is. */
export const reviewQueue = {
  /**
   * What is pending in all articles under review: the surest first, or article by article as they
   * came, each in the order of its text. Only ids, so that the order stands while rows come.
   */
  queue: base.input(z.object({ order: z.enum(['confidence', 'article']) })).output(
    z.object({
      ids: z.array(Id),
      /** For each the number of its speaker; 0 for nobody, and for what changes a quote. */
      voices: z.array(z.int()),
    }),
  ),
  /** These proposals, whatever was decided of them, in this order; without those that are no more. */
  queued: base
    .input(z.object({ ids: z.array(Id).max(MAX_QUEUED) }))
    .output(z.array(QueuedProposal)),
  /** Quotes of the library that may be the same as a pending proposal, nearest first. */
  alike: base.input(z.object({ proposalId: Id })).output(z.array(Match)),
  /** Keeps a pending proposal as one more place of a quote that is in the library already. */
  attest: base.input(z.object({ proposalId: Id, quoteId: Id })).output(z.void()),
  /**
   * Finds the quotations of a stored text anew, as Dixit finds them now, and puts what has changed
   * into the review, which is open again: quotations that were not found before, and such whose
   * speaker or bounds are others now. What was kept stays as it is until the change of it is kept.
   */
  again: base
    .input(z.object({ snapshotId: Id }))
    .output(z.object({ id: Id, added: z.int(), changed: z.int() }))
    .errors(ARTICLE_ERRORS),
};
