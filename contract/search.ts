import { z } from 'zod';
import { Id, Span } from './shapes.ts';
import { QuoteKind } from './quote-shapes.ts';
import { VerificationStatus } from './verifications.ts';

/** What a list of quotes is narrowed by. Values of one field are OR, fields are AND. */
export const QuoteFilters = z.object({
  speakers: z.array(Id).max(1000).default([]),
  sources: z.array(Id).max(1000).default([]),
  kinds: z.array(QuoteKind).default([]),
  /** What the latest check came to. */
  statuses: z.array(VerificationStatus).default([]),
  tags: z.array(Id).max(1000).default([]),
  collections: z.array(Id).max(1000).default([]),
  /** Years, months or days as people write them (see `EdtfDate`), both ends included. */
  saidFrom: z.string().nullable().default(null),
  saidTo: z.string().nullable().default(null),
  /** Quotes of one speaker that stand in this relation ("denies") to quotes of another. */
  answers: z
    .object({ by: Id, kind: z.string().max(40), to: Id })
    .nullable()
    .default(null),
});
export type QuoteFilters = z.infer<typeof QuoteFilters>;

/**
 * A search: words (all must occur, the last as a prefix while typing), "exact words", word*, -word;
 * in wording, speaker, source and notes. Anything may be typed; at most 2,000 characters are read.
 */
export const QuoteQuery = z.object({
  text: z.string().max(10_000).default(''),
  filters: QuoteFilters.prefault({}),
  /** `best` first needs words to be better by; without any it is `newest` (said last) first. */
  order: z.enum(['best', 'newest', 'added']).default('newest'),
});
export type QuoteQuery = z.infer<typeof QuoteQuery>;

/** Some quotes: these, or all that a query finds. */
export const QuoteSelection = z.union([
  z.object({ ids: z.array(Id).max(100_000) }),
  z.object({ query: QuoteQuery }),
]);
export type QuoteSelection = z.infer<typeof QuoteSelection>;

/** One line of a result list. Marks are UTF-16 spans of what matched, ascending, not overlapping. */
export const QuoteRow = z.object({
  id: Id,
  text: z.string(),
  kind: QuoteKind,
  /** What the latest check came to. */
  status: VerificationStatus,
  saidOn: z.string().nullable(),
  addedAt: z.int(),
  speakers: z.array(z.object({ id: Id, display: z.string() })),
  source: z
    .object({
      id: Id,
      title: z.string(),
      container: z.string().nullable(),
      issued: z.string().nullable(),
    })
    .nullable(),
  /** In how many places it stands. */
  attestations: z.int(),
  tags: z.array(z.object({ id: Id, name: z.string(), colour: z.string().nullable() })),
  hasNote: z.boolean(),
  marks: z.object({
    text: z.array(Span),
    speakers: z.array(z.array(Span)),
    source: z.array(Span),
  }),
  /** Where the match is in the note: an excerpt with its own marks. */
  note: z.object({ text: z.string(), marks: z.array(Span) }).nullable(),
});
export type QuoteRow = z.infer<typeof QuoteRow>;

/** What tells a quote from others, where no list is searched. */
export const QuoteSummary = QuoteRow.pick({
  id: true,
  text: true,
  kind: true,
  saidOn: true,
  speakers: true,
  source: true,
  attestations: true,
});
export type QuoteSummary = z.infer<typeof QuoteSummary>;

/** A value of a facet with the number of quotes that have it under all the other filters. */
export const FacetValue = z.object({ id: Id, label: z.string(), count: z.int() });

/** Counts beside the filters: the most frequent values, and the chosen ones even at 0. */
export const Facets = z.object({
  speakers: z.array(FacetValue),
  sources: z.array(FacetValue),
  kinds: z.array(z.object({ kind: QuoteKind, count: z.int() })),
  statuses: z.array(z.object({ status: VerificationStatus, count: z.int() })),
  tags: z.array(FacetValue),
  collections: z.array(FacetValue),
  /** Quotes by the year in which they were said, ascending; `null` for unknown. */
  years: z.array(z.object({ year: z.int().nullable(), count: z.int() })),
});
export type Facets = z.infer<typeof Facets>;
