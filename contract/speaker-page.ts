import { z } from 'zod';
import { Id } from './shapes.ts';

/** Quotes of one kind of relation between this speaker and another. */
const Exchange = z.object({
  /** "denies", "responds to": as the one who answers does to the other. */
  kind: z.string(),
  speaker: z.object({ id: Id, display: z.string() }),
  /** Of the quotes that answer. */
  quotes: z.int(),
});
export type Exchange = z.infer<typeof Exchange>;

/** What a speaker's quotes tell, taken together; of those that are not in the trash. */
export const SpeakerPage = z.object({
  /** Quotes by month of the day on which they were said, or else published; ascending. */
  months: z.array(
    z.object({
      /** `null` where no day is known. */
      year: z.int().nullable(),
      /** 1 to 12; `null` where the year alone is known. */
      month: z.int().nullable(),
      quotes: z.int(),
    }),
  ),
  /** Whom the speaker answers, most often first. */
  answers: z.array(Exchange),
  /** Who answers the speaker. */
  answeredBy: z.array(Exchange),
  /** Where the speaker is quoted most. */
  sources: z.array(
    z.object({ id: Id, title: z.string(), container: z.string().nullable(), quotes: z.int() }),
  ),
});
export type SpeakerPage = z.infer<typeof SpeakerPage>;
