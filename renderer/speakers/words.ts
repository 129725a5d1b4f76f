import type { Alias, SpeakerKind } from '../../contract/speaker-shapes.ts';

/** Kinds of speakers in words. */
export const SPEAKER_KIND_WORDS: Record<SpeakerKind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  group: 'Group',
  unnamed: 'Unnamed',
};

/** Kinds of aliases in words. */
export const ALIAS_KIND_WORDS: Record<Alias['kind'], string> = {
  spelling: 'Other spelling',
  native: 'Own script',
  short: 'Short',
  nickname: 'Nickname',
  former: 'Former name',
};

/** The English name of a language or script; the code itself where it has none. */
function nameOf(type: 'language' | 'script', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** What is known of an alias besides its form: `Ukrainian, Cyrillic, own script`. */
export function aliasInWords({ kind, language, script }: Alias): string {
  return [
    ...(language === null ? [] : [nameOf('language', language)]),
    ...(script === null ? [] : [nameOf('script', script)]),
    ...(kind === 'spelling' ? [] : [ALIAS_KIND_WORDS[kind].toLowerCase()]),
  ].join(', ');
}
