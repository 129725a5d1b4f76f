import { z } from 'zod';
import { base } from './base.ts';
import { FilledLine, Id, Line, Prose, Seen } from './shapes.ts';
import { MergePreview, MergeSpeakers, SplitPreview, SplitSpeaker } from './speaker-merge.ts';
import { SpeakerPage } from './speaker-page.ts';
import { Alias, AliasDraft, Role, RoleDraft, SpeakerKind, WikidataId } from './speaker-shapes.ts';

/** What can be written of a speaker. A role with `id` is kept, one without is new, one left out goes. */
export const SpeakerDraft = z.object({
  kind: SpeakerKind,
  display: FilledLine,
  given: Line.nullable(),
  family: Line.nullable(),
  /** "von", "de la": kept apart for sorting (CSL non-dropping-particle). */
  particles: Line.nullable(),
  /** Under which the speaker is sorted; made from the name where `null`. */
  sortName: Line.nullable(),
  nativeName: Line.nullable(),
  wikidata: WikidataId.nullable(),
  note: Prose,
  aliases: z.array(AliasDraft).max(500),
  roles: z.array(RoleDraft.extend({ id: Id.optional() })).max(500),
});
export type SpeakerDraft = z.infer<typeof SpeakerDraft>;

export const Speaker = SpeakerDraft.omit({ roles: true, aliases: true }).extend({
  id: Id,
  uuid: z.string(),
  aliases: z.array(Alias),
  roles: z.array(Role),
  quotes: z.int(),
  trashed: z.boolean(),
});
export type Speaker = z.infer<typeof Speaker>;

/** A speaker in a list or type-ahead. `matched`: the alias that matched where it is not the name. */
export const SpeakerRow = z.object({
  id: Id,
  display: z.string(),
  kind: SpeakerKind,
  role: z.string().nullable(),
  /** Of an unnamed source, which a name does not tell from others: where it is quoted first. */
  quotedIn: z.string().nullable(),
  matched: z.string().nullable(),
  quotes: z.int(),
  /** Another speaker of the same name, likely the same one. */
  alike: z.object({ id: Id, display: z.string() }).nullable(),
});
export type SpeakerRow = z.infer<typeof SpeakerRow>;

export const speakers = {
  /** Type-ahead over names and aliases; all, by sort name, for an empty text. */
  list: base
    .input(z.object({ text: z.string().max(500).default(''), limit: z.int().min(1).max(5000) }))
    .output(z.array(SpeakerRow)),
  /**
   * Whom a name means: the speaker who goes by just this, whatever its case and accents, of several
   * the most quoted; never an unnamed one.
   */
  called: base
    .input(z.object({ name: FilledLine }))
    .output(z.object({ id: Id, display: z.string() }).nullable()),
  get: base.input(z.object({ id: Id })).output(Speaker),
  /** What the speaker's quotes tell, taken together. */
  page: base.input(z.object({ id: Id })).output(SpeakerPage),
  /** Only `display` must be given. */
  add: base.input(SpeakerDraft.partial().required({ display: true })).output(z.object({ id: Id })),
  /** Fields that are left out stay. */
  edit: base
    .input(z.object({ id: Id, changes: SpeakerDraft.partial(), seen: Seen.optional() }))
    .output(z.void()),
  mergePreview: base.input(MergeSpeakers).output(MergePreview),
  /**
   * Makes one speaker of several: quotes, roles, aliases and all else that the others have go to
   * the one that stays. Refused at `wikidata` where they have different ids and none is chosen.
   */
  merge: base.input(MergeSpeakers).output(z.object({ quotes: z.int() })),
  splitPreview: base.input(SplitSpeaker).output(SplitPreview),
  /** Answers the speaker who has got the part. */
  split: base.input(SplitSpeaker).output(z.object({ id: Id })),
  /** Refused while quotes are attributed to one of them. */
  trash: base.input(z.object({ ids: z.array(Id).min(1) })).output(z.void()),
};
