import { z } from 'zod';
import { FilledLine, Id } from './shapes.ts';
import { Alias, RoleDraft, SpeakerKind, WikidataId } from './speaker-shapes.ts';

/** Several speakers who are one: `into` stays, the others become part of it. */
export const MergeSpeakers = z.object({
  into: Id,
  from: z.array(Id).min(1).max(100),
  /** Which id is right, where they have different ones. */
  wikidata: WikidataId.optional(),
});
export type MergeSpeakers = z.infer<typeof MergeSpeakers>;

/** What a merge would do. The quotes themselves are found by a query for the others' quotes. */
export const MergePreview = z.object({
  /** Quotes that are attributed to the others, without those in the trash. */
  quotes: z.int(),
  /** The same in the trash. */
  inTrash: z.int(),
  /** Quotes attributed to more than one of them, of which one attribution stays. */
  both: z.int(),
  /** Places where the others pass on what somebody else said. */
  hops: z.int(),
  /** Proposals of reviews that name the others. */
  proposals: z.int(),
  /** What the speaker who stays will be called besides, and the roles that come to it. */
  aliases: z.array(Alias),
  roles: z.array(RoleDraft),
  /** Different Wikidata ids; one must be chosen where there are several. */
  wikidata: z.array(z.string()),
  /** Fields that are empty and will be filled, with what. */
  filled: z.array(
    z.object({
      field: z.enum(['given', 'family', 'particles', 'sortName', 'nativeName']),
      value: z.string(),
    }),
  ),
  joinsNotes: z.boolean(),
});
export type MergePreview = z.infer<typeof MergePreview>;

/** Part of what a speaker has goes to another one, or to a new one. */
export const SplitSpeaker = z.object({
  id: Id,
  to: z.union([
    z.object({ speakerId: Id }),
    z.object({ newSpeaker: FilledLine, kind: SpeakerKind.optional() }),
  ]),
  quoteIds: z.array(Id).max(100_000).default([]),
  /** Forms of aliases. */
  aliases: z.array(FilledLine).max(500).default([]),
  roleIds: z.array(Id).max(500).default([]),
});
export type SplitSpeaker = z.infer<typeof SplitSpeaker>;

/** What a split would do beyond what was chosen. */
export const SplitPreview = z.object({
  quotes: z.int(),
  /** Quotes that are attributed to both already, of which one attribution stays. */
  both: z.int(),
  /** Roles that both will have, since quotes on either side name them. */
  sharedRoles: z.array(RoleDraft),
});
export type SplitPreview = z.infer<typeof SplitPreview>;
