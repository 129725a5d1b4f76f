import { z } from 'zod';
import { base } from '../base.ts';
import { CitationStyle } from '../citations.ts';

/** A style that can be chosen. */
export const StyleEntry = z.object({
  style: CitationStyle,
  title: z.string(),
  /** Other names by which it is looked for. */
  also: z.array(z.string()),
  /** How it cites. */
  format: z.enum(['author-date', 'author', 'numeric', 'label', 'note']).nullable(),
  /** The locale it is written for; `null` for any. */
  language: z.string().nullable(),
});
export type StyleEntry = z.infer<typeof StyleEntry>;

/** Whose work a style is. */
export const StyleCredits = z.object({
  title: z.string(),
  authors: z.array(z.string()),
  /** In words; `null` where its file says nothing. */
  licence: z.string().nullable(),
  /** Where the licence can be read. */
  licenceAddress: z.url({ protocol: /^https?$/ }).nullable(),
  /** Where its own file can be read. */
  address: z.url({ protocol: /^https?$/ }).nullable(),
});
export type StyleCredits = z.infer<typeof StyleCredits>;

/** So much of a file is taken: several times the largest style that there is. */
const MOST_BASE64 = 1_400_000;

export const styles = {
  /** Every style: those that Dixit knows case by case, the user's own, and the others by title. */
  list: base.output(z.array(StyleEntry)),
  /** Whose work a style is, and how it may be used. */
  credits: base.input(z.object({ style: CitationStyle })).output(StyleCredits),
  /**
   * Takes in a file of CSL 1.0; one of a title that the user has already takes the place of the
   * other. A file that is only a name for another style is that style.
   */
  add: base
    .input(z.object({ base64: z.base64().max(MOST_BASE64) }))
    .output(z.object({ style: CitationStyle, title: z.string(), isOwn: z.boolean() })),
  /** Takes one of the user's own away. */
  remove: base.input(z.object({ style: CitationStyle })).output(z.void()),
};
