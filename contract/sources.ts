import { z } from 'zod';
import { base } from './base.ts';
import { EdtfDate, FilledLine, Id, Line, Prose, Seen, Span } from './shapes.ts';

/** CSL types that Dixit offers; an imported item keeps its own. */
export const SOURCE_TYPES = [
  'article-newspaper',
  'article-magazine',
  'article-journal',
  'webpage',
  'post',
  'post-weblog',
  'broadcast',
  'interview',
  'speech',
  'report',
  'book',
  'chapter',
  'document',
] as const;

export const SourceAuthor = z.object({
  family: Line.nullable().default(null),
  given: Line.nullable().default(null),
  /** For organisations; then family and given are `null`. */
  literal: Line.nullable().default(null),
});
export type SourceAuthor = z.infer<typeof SourceAuthor>;

/** http or https only; never opened by Dixit itself. */
export const WebAddress = z.url({ protocol: /^https?$/, error: 'Write a full address: https://…' });

/** What can be written of a source. */
export const SourceDraft = z.object({
  /** A CSL type. */
  type: FilledLine,
  /** In headline case, as MLA and Chicago have it (prepositions small), where the house has it so. */
  title: FilledLine,
  /** The same in sentence case, for the styles that want it (APA, Cite Them Right). */
  titleSentence: Line.nullable(),
  titleShort: Line.nullable(),
  /** Newspaper, site, journal, book. */
  container: Line.nullable(),
  authors: z.array(SourceAuthor).max(10_000),
  publisher: Line.nullable(),
  place: Line.nullable(),
  issued: EdtfDate.nullable(),
  accessed: EdtfDate.nullable(),
  url: WebAddress.nullable(),
  archiveUrl: WebAddress.nullable(),
  archivedOn: EdtfDate.nullable(),
  language: Line.nullable(),
  /** "newspaper", "news-site", "agency", "broadcaster", … */
  medium: Line.nullable(),
  note: Prose,
});
export type SourceDraft = z.infer<typeof SourceDraft>;

export const Source = SourceDraft.extend({
  id: Id,
  uuid: z.string(),
  quotes: z.int(),
  snapshots: z.array(
    z.object({ id: Id, takenAt: z.int(), origin: z.string(), length: z.int(), sha256: z.string() }),
  ),
  trashed: z.boolean(),
});
export type Source = z.infer<typeof Source>;

export const SourceRow = z.object({
  id: Id,
  title: z.string(),
  container: z.string().nullable(),
  issued: z.string().nullable(),
  quotes: z.int(),
});
export type SourceRow = z.infer<typeof SourceRow>;

/** A text of a source as it is stored, with the places in it where quotes of the library stand. */
export const StoredText = z.object({
  id: Id,
  sourceId: Id,
  title: z.string(),
  container: z.string().nullable(),
  issued: z.string().nullable(),
  takenAt: z.int(),
  text: z.string(),
  /** Where paragraphs begin that have no number. */
  leftOut: z.array(z.int()),
  /** UTF-16 spans of their wordings in the text; several of one that a cue cuts in two. */
  quotes: z.array(z.object({ id: Id, spans: z.array(Span) })),
  /** Where the words of a search stand in the text: UTF-16 spans, ascending, not overlapping. */
  marks: z.array(Span),
});
export type StoredText = z.infer<typeof StoredText>;

export const sources = {
  list: base
    .input(z.object({ text: z.string().max(500).default(''), limit: z.int().min(1).max(5000) }))
    .output(z.array(SourceRow)),
  /**
   * What a title means: the source of just this title, whatever its case and accents, of several the
   * one with the most quotes.
   */
  titled: base
    .input(z.object({ title: FilledLine }))
    .output(SourceRow.omit({ quotes: true }).nullable()),
  get: base.input(z.object({ id: Id })).output(Source),
  /** A stored text, by the id of its snapshot, with marks for a search in the articles. */
  text: base
    .input(z.object({ snapshotId: Id, search: z.string().max(10_000).default('') }))
    .output(StoredText),
  add: base.input(SourceDraft.partial().required({ title: true })).output(z.object({ id: Id })),
  edit: base
    .input(z.object({ id: Id, changes: SourceDraft.partial(), seen: Seen.optional() }))
    .output(z.void()),
  /** Refused while quotes stand in one of them. */
  trash: base.input(z.object({ ids: z.array(Id).min(1) })).output(z.void()),
};
