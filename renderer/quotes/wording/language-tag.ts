import { Language } from '../../../contract/shapes.ts';

/** A language for `lang`; nothing where a source calls it by something that is no language tag. */
export function languageTag(language: string | null): string | undefined {
  return language === null ? undefined : Language.safeParse(language).data;
}

/** A language by its name in English ("Ukrainian"), or its tag where it has none. */
export function languageName(language: string | null): string | null {
  const tag = languageTag(language);
  if (tag === undefined) return language;
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}
