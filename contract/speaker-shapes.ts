import { z } from 'zod';
import { EdtfDate, FilledLine, Id, Line } from './shapes.ts';

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

/** Whether a text has the form of a BCP 47 tag that begins with a language of ISO 639. */
function isLanguageTag(text: string): boolean {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(text) && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** An alias as it is written: language and script by their codes. What is kept may be older. */
export const AliasDraft = Alias.extend({
  language: Line.refine(isLanguageTag, 'Write the language as uk, en-GB or sr-Latn (BCP 47)')
    .nullable()
    .default(null),
  script: Line.regex(/^[A-Z][a-z]{3}$/, 'Write the script as Latn, Cyrl or Arab (ISO 15924)')
    .nullable()
    .default(null),
});

/** An office or function, with the time it was held. */
export const RoleDraft = z.object({
  title: FilledLine,
  organisation: Line.nullable().default(null),
  startsOn: EdtfDate.nullable().default(null),
  endsOn: EdtfDate.nullable().default(null),
});
export type RoleDraft = z.infer<typeof RoleDraft>;
export const Role = RoleDraft.extend({ id: Id });
export type Role = z.infer<typeof Role>;

export const WikidataId = z.string().regex(/^Q[1-9]\d*$/, 'A Wikidata id looks like Q7747');
