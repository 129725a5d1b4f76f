import { z } from 'zod';
import { base } from './base.ts';
import { ExtractedType, FoundHop, NamedBeside, PageStart } from './extraction.ts';
import { Source } from './sources.ts';
import { FilledLine, Id, Span } from './shapes.ts';

/** Bytes of the largest file that is read: a saved page or a PDF has pictures in it. */
export const MAX_FILE_BYTES = 200_000_000;
/** UTF-16 units of the longest text that is taken as one article. */
export const MAX_ARTICLE_LENGTH = 5_000_000;
/** Bytes that one `files.append` carries at most. */
export const MAX_CHUNK_BYTES = 512 * 1024;

export const ARTICLE_ERRORS = {
  /** The file or text cannot be read; `code` says why, the message is for the user. */
  ARTICLE_UNREADABLE: {
    status: 422,
    message: 'This cannot be read as an article.',
    data: z.object({ code: z.string(), reason: z.string() }),
  },
};

/** Files come in pieces, so that no call is large; what is not used within the hour is dropped. */
export const files = {
  begin: base
    .input(
      z.object({
        name: z.string().max(1000),
        size: z.int().min(0),
        /** An article is small and read at once; quotes to be imported may be of any number. */
        use: z.enum(['article', 'import']).default('article'),
      }),
    )
    .output(z.object({ fileId: z.string() }))
    .errors(ARTICLE_ERRORS),
  append: base
    .input(
      z.object({
        fileId: z.string(),
        /** Up to {@link MAX_CHUNK_BYTES} bytes. */
        base64: z.base64().max(Math.ceil(MAX_CHUNK_BYTES / 3) * 4 + 4),
      }),
    )
    .output(z.void()),
};

export const ProposalState = z.enum(['pending', 'kept', 'dropped']);

/** A quotation found in an article, waiting for the researcher's word. Offsets into the snapshot. */
export const Proposal = z.object({
  id: Id,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  type: ExtractedType,
  cue: Span.nullable(),
  mention: Span.nullable(),
  /** As the extraction or the researcher names them; `null` where nobody is named. */
  speaker: z.string().nullable(),
  /** The speaker of the library that this is, when there is one; else keeping makes a new one. */
  speakerId: Id.nullable(),
  /** Who said it together with the speaker: by name, resolved to speakers when it is kept. */
  others: z.array(NamedBeside).max(20),
  /** Who passed it on, from the source inwards; resolved as the speakers are. */
  hops: z.array(FoundHop).max(20),
  /** How the article calls them here, unless by a pronoun, which means another in each place. */
  calling: z.string().nullable(),
  /** Why they are taken for the speaker, in words; `null` where the researcher has said so. */
  why: z.string().nullable(),
  confidence: z.number(),
  /** Found by Dixit, or selected by the researcher. */
  origin: z.enum(['found', 'selected']),
  state: ProposalState,
  /** The quote that keeping it made; of a pending one, the quote that keeping it changes. */
  quoteId: Id.nullable(),
  /** What stood here before the text was looked at again, for what that changed. */
  was: z
    .object({
      start: z.int(),
      end: z.int(),
      text: z.string(),
      type: ExtractedType,
      speaker: z.string().nullable(),
      others: z.array(NamedBeside),
      hops: z.array(FoundHop),
      state: ProposalState,
    })
    .nullable(),
});
export type Proposal = z.infer<typeof Proposal>;

/** An article under review. */
export const Capture = z.object({
  id: Id,
  open: z.boolean(),
  startedAt: z.int(),
  /** Immutable text of the source; paragraphs are parted by line feeds. */
  text: z.string(),
  snapshotId: Id,
  notices: z.array(z.string()),
  /** Where paragraphs begin that are not the article's own and have no number, ascending. */
  leftOut: z.array(z.int()),
  /** Where pages begin, in order; empty where there are none. */
  pages: z.array(PageStart),
  source: Source,
  proposals: z.array(Proposal),
});
export type Capture = z.infer<typeof Capture>;

export const CaptureRow = z.object({
  id: Id,
  sourceId: Id,
  title: z.string(),
  container: z.string().nullable(),
  startedAt: z.int(),
  pending: z.int(),
  kept: z.int(),
});
export type CaptureRow = z.infer<typeof CaptureRow>;

export const captures = {
  /**
   * Reads the file, keeps its text as a snapshot of a new source, and finds the quotations. Those
   * whose confidence is at least `keepAbove` are kept as quotes in the same step.
   */
  start: base
    .input(z.object({ fileId: z.string(), keepAbove: z.number().min(0).max(1).optional() }))
    .output(z.object({ id: Id }))
    .errors(ARTICLE_ERRORS),
  /** Reviews that are not finished, newest first. */
  list: base.output(z.array(CaptureRow)),
  get: base.input(z.object({ id: Id })).output(Capture),
  /** Keeps these in one step, each as a quote with its attribution and attestation. */
  keep: base
    .input(z.object({ proposalIds: z.array(Id).min(1) }))
    .output(z.object({ quoteIds: z.array(Id) })),
  /**
   * Keeps every pending one whose confidence is at least `threshold`, in one step; never one that
   * changes a quote.
   */
  keepAbove: base
    .input(z.object({ id: Id, threshold: z.number().min(0).max(1) }))
    .output(z.object({ quoteIds: z.array(Id) })),
  drop: base.input(z.object({ proposalIds: z.array(Id).min(1) })).output(z.void()),
  /** Back to pending what was dropped. */
  reopen: base.input(z.object({ proposalIds: z.array(Id).min(1) })).output(z.void()),
  /**
   * Changes a pending proposal; `speaker` by name makes a new one when it is kept. In the same step
   * a speaker is corrected in all pending proposals of the article that are called just so, by name
   * or by office; pronouns are not gone by.
   */
  edit: base
    .input(
      z.object({
        proposalId: Id,
        span: Span.optional(),
        type: ExtractedType.optional(),
        speaker: z
          .union([z.object({ id: Id }), z.object({ name: FilledLine }), z.null()])
          .optional(),
        /** In the place of those who are there. */
        others: z.array(NamedBeside).max(20).optional(),
        hops: z.array(FoundHop).max(20).optional(),
        /** Makes what the article calls the speaker an alias of theirs. */
        remember: z.boolean().default(false),
      }),
    )
    .output(z.object({ followed: z.int() })),
  /** A quotation that was missed: a new pending proposal for this span. */
  select: base.input(z.object({ id: Id, span: Span })).output(z.object({ proposalId: Id })),
  /**
   * Says which paragraphs have no number, each by where it begins. Quotes that were kept of this text
   * get their new numbers in the same step, all but those that were changed by hand.
   */
  number: base
    .input(z.object({ id: Id, leftOut: z.array(z.int().min(0)).max(100_000) }))
    .output(z.void()),
  /** Ends the review; what is still pending is dropped. */
  finish: base.input(z.object({ id: Id })).output(z.void()),
  /** Takes the article and its snapshot away again; refused once a quote of it is kept. */
  discard: base.input(z.object({ id: Id })).output(z.void()),
};
