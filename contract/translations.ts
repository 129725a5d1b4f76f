import { z } from 'zod';
import { base } from './base.ts';
import { Segments } from './segments.ts';
import { FilledProse, Id, Language, Line } from './shapes.ts';

/** The other side of a translation: its original, or one that is made of it. */
export const TranslatedQuote = z.object({
  id: Id,
  text: z.string(),
  segments: Segments.nullable(),
  language: z.string().nullable(),
  translator: z.string().nullable(),
  trashed: z.boolean(),
});
export type TranslatedQuote = z.infer<typeof TranslatedQuote>;

/** Which quote is a translation of which; each has one original at most. */
export const translations = {
  /** Says of which quote this one is a translation. Refused where they would go round in a ring. */
  link: base.input(z.object({ id: Id, originalId: Id })).output(z.void()),
  unlink: base.input(z.object({ id: Id })).output(z.void()),
  /** Makes a quote of the original wording, said by the same on the same day, as one step. */
  addOriginal: base
    .input(
      z.object({
        id: Id,
        text: FilledProse,
        language: Language.nullable(),
        /** Who translated; left out, that stays as it is. */
        translator: Line.nullable().optional(),
      }),
    )
    .output(z.object({ id: Id })),
};
