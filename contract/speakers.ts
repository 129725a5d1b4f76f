import { z } from 'zod';
import { base } from './base.ts';
import { EdtfDate, FilledLine, Id, Line, Prose, Seen } from './shapes.ts';

export const SPEAKER_KINDS = ['person', 'organisation', 'group', 'unnamed'] as const;
export const SpeakerKind = z.enum(SPEAKER_KINDS);
export type SpeakerKind = z.infer<typeof SpeakerKind>;

/** Another form of a name: spelling, transliteration, short name, nickname. */
export const Alias = z.object({
  form: FilledLine,
  language: Line.nullable().default(null),
  script: Line.nullable().default(null),
  kind: z.enum(['spelling', 'native', 'short', 'nickname', 'former']).default('spelling'),
});
export type Alias = z.infer<typeof Alias>;

/** An office or function, with the time it was held. */
export const RoleDraft = z.object({
  title: FilledLine,
  organisation: Line.nullable().default(null),
  startsOn: EdtfDate.nullable().default(null),
  endsOn: EdtfDate.nullable().default(null),
});
export const Role = RoleDraft.extend({ id: Id });
export type Role = z.infer<typeof Role>;

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
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'A Wikidata id looks like Q7747')
    .nullable(),
  note: Prose,
  aliases: z.array(Alias).max(500),
  roles: z.array(RoleDraft.extend({ id: Id.optional() })).max(500),
});
export type SpeakerDraft = z.infer<typeof SpeakerDraft>;

export const Speaker = SpeakerDraft.omit({ roles: true }).extend({
  id: Id,
  uuid: z.string(),
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
  matched: z.string().nullable(),
  quotes: z.int(),
});
export type SpeakerRow = z.infer<typeof SpeakerRow>;

export const speakers = {
  /** Type-ahead over names and aliases; all, by sort name, for an empty text. */
  list: base
    .input(z.object({ text: z.string().max(500).default(''), limit: z.int().min(1).max(5000) }))
    .output(z.array(SpeakerRow)),
  get: base.input(z.object({ id: Id })).output(Speaker),
  /** Only `display` must be given. */
  add: base.input(SpeakerDraft.partial().required({ display: true })).output(z.object({ id: Id })),
  /** Fields that are left out stay. */
  edit: base
    .input(z.object({ id: Id, changes: SpeakerDraft.partial(), seen: Seen.optional() }))
    .output(z.void()),
  /** Refused while quotes are attributed to one of them. */
  trash: base.input(z.object({ ids: z.array(Id).min(1) })).output(z.void()),
};
