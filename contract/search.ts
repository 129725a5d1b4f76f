import { z } from 'zod';
import { base } from './base.ts';
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
  /** Roles in which the quotes have their speakers, title and organisation as they are shown. */
  roles: z.array(z.string().max(2000)).max(1000).default([]),
  /** Newspapers, sites, journals or books, as the sources name them. */
  outlets: z.array(z.string().max(2000)).max(1000).default([]),
  /** Language tags; '' for quotes whose language is not known. */
  languages: z.array(z.string().max(200)).max(1000).default([]),
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

/** How a list of quotes is ordered: see {@link QuoteQuery}. */
export const QuoteOrder = z.enum(['best', 'newest', 'added', 'speaker', 'source']);
export type QuoteOrder = z.infer<typeof QuoteOrder>;

/**
 * A search in the language of the search bar (see `query/`): words (all must occur, the last as a
 * prefix while typing), "exact words", word*, -word, OR, parentheses and fields. Anything may be
 * typed; at most 2,000 characters are read.
 */
export const QuoteQuery = z.object({
  text: z.string().max(10_000).default(''),
  filters: QuoteFilters.prefault({}),
  /**
   * `best` first needs words to be better by; without any it is `newest` (said last) first. `added`:
   * added last first. `speaker` and `source`: by the first one's name or title, A to Z.
   */
  order: QuoteOrder.default('newest'),
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
  /** The wording; of a long one the part in which the words stand (see `cut`). */
  text: z.string(),
  /** Whether something of the wording stands before or behind `text`. */
  cut: z.object({ before: z.boolean(), after: z.boolean() }),
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

/** The same of a value that is a text and no record. */
export const FacetText = z.object({ value: z.string(), count: z.int() });

/** Counts beside the filters: the most frequent values, and the chosen ones even at 0. */
export const Facets = z.object({
  speakers: z.array(FacetValue),
  roles: z.array(FacetText),
  sources: z.array(FacetValue),
  outlets: z.array(FacetText),
  kinds: z.array(z.object({ kind: QuoteKind, count: z.int() })),
  statuses: z.array(z.object({ status: VerificationStatus, count: z.int() })),
  /** '' where it is not known. */
  languages: z.array(FacetText),
  tags: z.array(FacetValue),
  collections: z.array(FacetValue),
  /** Quotes by the year in which they were said, ascending; `null` for unknown. */
  years: z.array(z.object({ year: z.int().nullable(), count: z.int() })),
});
export type Facets = z.infer<typeof Facets>;

/** Something of the search text that was not understood as it may have been meant. */
export const QueryRemark = z.object({ span: Span, text: z.string() });
export type QueryRemark = z.infer<typeof QueryRemark>;

/** What could be dropped from a search that finds nothing, and how many quotes that would find. */
export const WayOut = z.object({
  drop: z.union([
    z.object({
      filter: QuoteFilters.keyof().exclude(['saidFrom', 'saidTo']).or(z.literal('said')),
    }),
    /** A part of the search text, in UTF-16 offsets. */
    z.object({ span: Span }),
  ]),
  total: z.int(),
});
export type WayOut = z.infer<typeof WayOut>;

/** A way to end what is being typed in the search bar. */
export const Completion = z.object({
  /** What it is: a field's name, a value of a field, or a record that words would find. */
  kind: z.enum(['field', 'value', 'speaker', 'source', 'outlet', 'role', 'tag', 'collection']),
  label: z.string(),
  /** Another name under which it was found, or what a field is for. */
  detail: z.string().nullable(),
  quotes: z.int().nullable(),
  /** The search text when it is taken, and where the caret is then (UTF-16). */
  text: z.string(),
  caret: z.int(),
});
export type Completion = z.infer<typeof Completion>;

/** A search text in which words that are not in the library were replaced by the nearest that are. */
export const Correction = z.object({
  text: z.string(),
  words: z.array(z.object({ was: z.string(), becomes: z.string() })),
});
export type Correction = z.infer<typeof Correction>;

/** A place to go to from the palette. */
export const JumpTarget = z.object({
  kind: z.enum(['speaker', 'source', 'collection', 'tag', 'search']),
  id: Id,
  label: z.string(),
  /** Another name under which it was found, its outlet, or the collection that it is in. */
  detail: z.string().nullable(),
  quotes: z.int().nullable(),
});
export type JumpTarget = z.infer<typeof JumpTarget>;

/** An article of the library in whose stored text the words stand. */
export const ArticleRow = z.object({
  snapshotId: Id,
  sourceId: Id,
  title: z.string(),
  container: z.string().nullable(),
  issued: z.string().nullable(),
  /** How many quotes of the library stand in it. */
  quotes: z.int(),
  /** Where in the text: excerpts with marks as UTF-16 spans in them; at most three. */
  excerpts: z.array(z.object({ text: z.string(), marks: z.array(Span), start: z.int() })),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

const text = z.string().max(10_000);

export const search = {
  /**
   * The first rows of a result as fast as they can be had, before anything is counted: what a list
   * shows while one types.
   */
  first: base.input(z.object({ query: QuoteQuery, limit: z.int().min(1).max(100) })).output(
    z.object({
      rows: z.array(QuoteRow),
      /** Whether these are all. */
      whole: z.boolean(),
      revision: z.int(),
    }),
  ),
  /** Ways to end what stands before the caret (UTF-16 offset); at most 12. */
  complete: base.input(z.object({ text, caret: z.int().min(0) })).output(z.array(Completion)),
  /** "Did you mean": `null` where every word is in the library, or nothing is near. */
  correct: base.input(z.object({ text })).output(Correction.nullable()),
  /** Where to go: records whose names begin with or contain the words; at most `limit` of a kind. */
  jump: base
    .input(z.object({ text, limit: z.int().min(1).max(50).default(8) }))
    .output(z.array(JumpTarget)),
  /** Searches the stored texts of the sources; those with the most recent source first. */
  articles: base
    .input(z.object({ text, from: z.int().min(0), count: z.int().min(1).max(100) }))
    .output(z.object({ total: z.int(), rows: z.array(ArticleRow), remarks: z.array(QueryRemark) })),
};
