import { z } from 'zod';
import { Span } from './shapes.ts';

/** What of the wording stands between quotation marks: all, some or nothing. */
export const ExtractedType = z.enum(['direct', 'mixed', 'indirect']);

/** One attributed quotation found in a text. Offsets are UTF-16, quotation marks excluded. */
export const ExtractedQuote = z.object({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
  type: ExtractedType,
  /** The reporting word or words ("said", "according to"). */
  cue: Span.nullable(),
  /** The words that name the speaker here ("He", "The president", "Donald Trump"). */
  speakerMention: Span.nullable(),
  /** The person or body they refer to, by its fullest name in the text; `null` when nobody is named. */
  speaker: z.string().nullable(),
  /** Calibrated chance that wording and speaker are both right, 0 to 1. */
  confidence: z.number().min(0).max(1),
});
export type ExtractedQuote = z.infer<typeof ExtractedQuote>;

/** What a page says of itself; `null` where it is silent. Dates are EDTF. */
export const PageMetadata = z.object({
  title: z.string().nullable(),
  /** Newspaper, site or journal. */
  container: z.string().nullable(),
  authors: z.array(
    z
      .object({ family: z.string(), given: z.string().nullable() })
      .or(z.object({ literal: z.string() })),
  ),
  issued: z.string().nullable(),
  url: z.string().nullable(),
  language: z.string().nullable(),
});
export type PageMetadata = z.infer<typeof PageMetadata>;

/** Where a page of a document begins in its text, as a UTF-16 offset. */
export const PageStart = z.object({ start: z.int().min(0), label: z.string().max(40) });
export type PageStart = z.infer<typeof PageStart>;

/** A file turned into plain text: paragraphs parted by a line feed. Offsets are UTF-16. */
export const Article = z.object({
  text: z.string(),
  metadata: PageMetadata,
  /** What was assumed or left out, in words for the user ("Read as Windows-1252, since ..."). */
  notices: z.array(z.string()),
  /** Where paragraphs begin that are not the article's own and so have no number: byline, copyright. */
  leftOut: z.array(z.int().min(0)).default([]),
  /** Where pages begin, each with what it is called, in order; empty where there are none. */
  pages: z.array(PageStart).default([]),
});
export type Article = z.infer<typeof Article>;
