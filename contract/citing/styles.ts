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

export const styles = {
  /** Every style: those that Dixit knows case by case, the user's own, and the others by title. */
  list: base.output(z.array(StyleEntry)),
  /** Whose work a style is, and how it may be used. */
  credits: base.input(z.object({ style: CitationStyle })).output(StyleCredits),
};
