import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { Locators } from './csl.ts';
import { AttributionBasis, MatchState, QuoteKind, QuoteMode } from './quote-shapes.ts';
import { Facets, QueryRemark, QuoteQuery, QuoteRow, WayOut } from './search.ts';
import { Segments } from './segments.ts';
import {
  EdtfDate,
  FilledLine,
  FilledProse,
  Id,
  Language,
  Line,
  Prose,
  Seen,
  Span,
} from './shapes.ts';
import { TranslatedQuote } from './translations.ts';
import { Verification } from './verifications.ts';

/** Who said it. A quote may have several, or none where nobody is named. */
export const AttributionDraft = z.object({
  speakerId: Id,
  roleId: Id.nullable().default(null),
  basis: AttributionBasis.default('named'),
  /** 0 to 1; `null` when nobody has said how sure. */
  certainty: z.number().min(0).max(1).nullable().default(null),
  disputed: z.boolean().default(false),
});
export type AttributionDraft = z.infer<typeof AttributionDraft>;

const unattributed = AttributionDraft.omit({ speakerId: true });
/**
 * The same to somebody who is in the library, to a new speaker of this name, or to whoever goes by
 * it: the one whom `speakers.called` tells, else a new one.
 */
export const AttributionInput = z.union([
  AttributionDraft,
  unattributed.extend({ newSpeaker: FilledLine }),
  unattributed.extend({ speakerNamed: FilledLine }),
]);
export type AttributionInput = z.infer<typeof AttributionInput>;

export const Attribution = AttributionDraft.extend({
  id: Id,
  speaker: z.string(),
  /** The role's title with its organisation: chosen, or else the one held on the day. */
  role: z.string().nullable(),
});

/** One who passed on what was said, between the source and the speaker. */
export const Hop = z.object({
  /** `null` for somebody who is not among the speakers of the library. */
  speakerId: Id.nullable(),
  name: FilledLine,
  /** How it was passed on, in the past or present as a sentence has it: "said". */
  verb: Line.nullable(),
});
export type Hop = z.infer<typeof Hop>;

const attestationFields = {
  sourceId: Id,
  /** The wording in this source. */
  exact: FilledProse,
  locators: Locators,
  cue: Line.nullable(),
  mention: Line.nullable(),
  /** Who reports whom, from the source inwards; the speaker is not among them. */
  hops: z.array(Hop).max(20),
};

/** Where it stands. Offsets are UTF-16 into the snapshot. */
export const AttestationDraft = z.object({
  ...attestationFields,
  locators: Locators.default({}),
  cue: Line.nullable().default(null),
  mention: Line.nullable().default(null),
  hops: attestationFields.hops.optional(),
});
export type AttestationDraft = z.infer<typeof AttestationDraft>;

const unplaced = AttestationDraft.omit({ sourceId: true });
/**
 * The same in a source of the library, in a new one of this title, or in whichever has it: the one
 * that `sources.titled` tells, else a new one.
 */
export const AttestationInput = z.union([
  AttestationDraft,
  unplaced.extend({ newSource: FilledLine }),
  unplaced.extend({ sourceTitled: FilledLine }),
]);
export type AttestationInput = z.infer<typeof AttestationInput>;

/** Fields that are left out stay; `newSource` or `sourceTitled` stands in the place of `sourceId`. */
export const AttestationChanges = z
  .object({ ...attestationFields, newSource: FilledLine, sourceTitled: FilledLine })
  .partial();
export type AttestationChanges = z.infer<typeof AttestationChanges>;

export const Attestation = AttestationDraft.extend({
  id: Id,
  sourceTitle: z.string(),
  container: z.string().nullable(),
  issued: z.string().nullable(),
  snapshotId: Id.nullable(),
  hops: attestationFields.hops,
  spans: z.array(Span),
  cueSpan: Span.nullable(),
  mentionSpan: Span.nullable(),
  match: MatchState,
  /** Of a fuzzy match: how alike the wording and its passage are, 0 to 1. */
  matchScore: z.number().min(0).max(1).nullable(),
  /** The paragraph in which it stands, from the snapshot, with spans moved to it. */
  passage: z
    .object({
      text: z.string(),
      spans: z.array(Span),
      cue: Span.nullable(),
      mention: Span.nullable(),
    })
    .nullable(),
});
export type Attestation = z.infer<typeof Attestation>;

/** What can be written of the quote itself. */
export const QuoteDraft = z.object({
  /** The verbatim words. */
  text: FilledProse,
  /** How they are quoted; the segments but the inserted ones make up `text`. */
  segments: Segments.nullable(),
  kind: QuoteKind,
  mode: QuoteMode.nullable(),
  language: Language.nullable(),
  saidOn: EdtfDate.nullable(),
  addressee: Line.nullable(),
  /** Who put it into its language, where it is a translation. */
  translator: Line.nullable(),
  note: Prose,
});
export type QuoteDraft = z.infer<typeof QuoteDraft>;

/** A quote with all that hangs on it. */
export const Quote = QuoteDraft.extend({
  id: Id,
  uuid: z.string(),
  /** As it is, also where a source called its language something that is no language tag. */
  language: z.string().nullable(),
  addedAt: z.int(),
  editedAt: z.int(),
  trashed: z.boolean(),
  /** What it is a translation of. */
  original: TranslatedQuote.nullable(),
  translations: z.array(TranslatedQuote),
  attributions: z.array(Attribution),
  attestations: z.array(Attestation),
  /** What checks of it came to, the latest first; none where it is unchecked. */
  verifications: z.array(Verification),
  tags: z.array(z.object({ id: Id, name: z.string(), colour: z.string().nullable() })),
  collections: z.array(z.object({ id: Id, name: z.string() })),
});
export type Quote = z.infer<typeof Quote>;

export const quotes = {
  /** The first rows of what a query finds, with the total and the counts beside the filters. */
  find: base.input(z.object({ query: QuoteQuery, limit: z.int().min(0).max(500) })).output(
    z.object({
      total: z.int(),
      /** Library revision that was searched; a later one means: ask again. */
      revision: z.int(),
      rows: z.array(QuoteRow),
      facets: Facets,
      /** What of the text was not understood. */
      remarks: z.array(QueryRemark),
      /** Where nothing is found: what could be dropped, the best way first. */
      waysOut: z.array(WayOut),
    }),
  ),
  /** Rows `from` to `from + count` of the same result, for a list that is scrolled. */
  page: base
    .input(z.object({ query: QuoteQuery, from: z.int().min(0), count: z.int().min(1).max(500) }))
    .output(z.object({ total: z.int(), rows: z.array(QuoteRow) })),
  /** All ids of a result, in its order. */
  ids: base.input(z.object({ query: QuoteQuery })).output(z.array(Id)),
  get: base.input(z.object({ id: Id })).output(Quote),
  /** A quote by hand. Only the wording must be given. */
  add: base
    .input(
      QuoteDraft.partial()
        .required({ text: true })
        .extend({
          attributions: z.array(AttributionInput).max(50).default([]),
          attestations: z.array(AttestationInput).max(50).default([]),
          /** Tag names; new ones are made. */
          tags: z.array(Line).max(200).default([]),
        }),
    )
    .output(z.object({ id: Id })),
  edit: base
    .input(z.object({ id: Id, changes: QuoteDraft.partial(), seen: Seen.optional() }))
    .output(z.void()),
  /** Puts these attributions in the place of all that the quotes have. */
  attribute: base
    .input(
      z.object({
        ids: z.array(Id).min(1).max(100_000),
        attributions: z.array(AttributionInput).max(50),
        /** `attributions` as {@link AttributionDraft}s: what each of the quotes has. */
        seen: Seen.optional(),
      }),
    )
    .output(z.void()),
  /** Makes all these quotes of one kind. */
  setKind: base
    .input(z.object({ ids: z.array(Id).min(1).max(100_000), kind: QuoteKind }))
    .output(z.void()),
  trash: base.input(z.object({ ids: z.array(Id).min(1).max(100_000) })).output(z.void()),
};

/** A speaker whom some of the chosen quotes name, and how many do. */
export const NamedSpeaker = z.object({ id: Id, display: z.string(), quotes: z.int() });
export type NamedSpeaker = z.infer<typeof NamedSpeaker>;

/** Who said several quotes. What one quote has is changed by `quotes.attribute`. */
export const attributions = {
  /** Whom these quotes name, the most frequent first; at most 100. */
  named: base
    .input(z.object({ quoteIds: z.array(Id).min(1).max(100_000) }))
    .output(z.array(NamedSpeaker)),
  /**
   * Names a speaker in each of these quotes, beside those who are named or in their place. A quote
   * that names the speaker already keeps what it says of that.
   */
  name: base
    .input(
      z.object({
        quoteIds: z.array(Id).min(1).max(100_000),
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

/** What came of holding wordings against their stored texts. */
export const Recheck = z.object({
  /** Places with a stored text, and how many of them are another match now, or stand elsewhere. */
  checked: z.int(),
  changed: z.int(),
  /** Places whose wording is not in the stored text. */
  missing: z.int(),
});
export type Recheck = z.infer<typeof Recheck>;

/** The places where a quote stands. */
export const attestations = {
  add: base
    .input(z.object({ quoteId: Id, attestation: AttestationInput }))
    .output(z.object({ id: Id })),
  /** Another source, also a new one, is held against the `sourceId` that was seen. */
  edit: base
    .input(z.object({ id: Id, changes: AttestationChanges, seen: Seen.optional() }))
    .output(z.void()),
  /** What was seen are its fields: what somebody else has just written there is not removed. */
  remove: base.input(z.object({ id: Id, seen: Seen.optional() })).output(z.void()),
  /**
   * Makes its wording that of the quote, and the place the first, which is the one that is cited.
   * What was seen is the `text` of the quote and the `exact` wording of the place.
   */
  choose: base.input(z.object({ id: Id, seen: Seen.optional() })).output(z.void()),
  /** Holds every wording of a quote against its stored text again. */
  recheck: base.input(z.object({ quoteId: Id })).output(Recheck),
  /** The same for the whole library, as one step at the end; says how far it is. */
  recheckAll: base.output(
    eventIterator(
      z.union([z.object({ done: z.int(), total: z.int() }), z.object({ result: Recheck })]),
    ),
  ),
};
