import { foldKey } from '../words/words.ts';
import type { ChoiceValue } from './choices.ts';
import { allOf, type ReadValue } from './read-value.ts';

/** Languages that can be called by their English names, by BCP 47 tag. */
export const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
  ['af', 'Afrikaans'],
  ['am', 'Amharic'],
  ['ar', 'Arabic'],
  ['az', 'Azerbaijani'],
  ['be', 'Belarusian'],
  ['bg', 'Bulgarian'],
  ['bn', 'Bengali'],
  ['bs', 'Bosnian'],
  ['ca', 'Catalan'],
  ['cs', 'Czech'],
  ['cy', 'Welsh'],
  ['da', 'Danish'],
  ['de', 'German'],
  ['el', 'Greek'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['et', 'Estonian'],
  ['eu', 'Basque'],
  ['fa', 'Persian'],
  ['fi', 'Finnish'],
  ['fr', 'French'],
  ['ga', 'Irish'],
  ['gl', 'Galician'],
  ['he', 'Hebrew'],
  ['hi', 'Hindi'],
  ['hr', 'Croatian'],
  ['hu', 'Hungarian'],
  ['hy', 'Armenian'],
  ['id', 'Indonesian'],
  ['is', 'Icelandic'],
  ['it', 'Italian'],
  ['ja', 'Japanese'],
  ['ka', 'Georgian'],
  ['kk', 'Kazakh'],
  ['ko', 'Korean'],
  ['ku', 'Kurdish'],
  ['la', 'Latin'],
  ['lt', 'Lithuanian'],
  ['lv', 'Latvian'],
  ['mk', 'Macedonian'],
  ['mn', 'Mongolian'],
  ['ms', 'Malay'],
  ['nl', 'Dutch'],
  ['no', 'Norwegian'],
  ['pl', 'Polish'],
  ['ps', 'Pashto'],
  ['pt', 'Portuguese'],
  ['ro', 'Romanian'],
  ['ru', 'Russian'],
  ['sk', 'Slovak'],
  ['sl', 'Slovenian'],
  ['so', 'Somali'],
  ['sq', 'Albanian'],
  ['sr', 'Serbian'],
  ['sv', 'Swedish'],
  ['sw', 'Swahili'],
  ['ta', 'Tamil'],
  ['th', 'Thai'],
  ['tl', 'Tagalog'],
  ['tr', 'Turkish'],
  ['uk', 'Ukrainian'],
  ['ur', 'Urdu'],
  ['uz', 'Uzbek'],
  ['vi', 'Vietnamese'],
  ['yi', 'Yiddish'],
  ['zh', 'Chinese'],
];

/** The tag in its usual form, where it is one of a language; `null` for other words. */
function canonicalTag(written: string): string | null {
  // Words of four letters and more are well formed too, but no language has such a tag.
  if (!/^[a-z]{2,3}(?:[-_]|$)/iu.test(written)) return null;
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads a language: a BCP 47 tag, for all tags that begin with it, or an English name or an
 * unambiguous beginning of one of at least four letters.
 */
export function readLanguage(written: string): ReadValue<ChoiceValue> {
  const tag = canonicalTag(written.trim());
  if (tag !== null) return { value: { of: tag } };
  const key = foldKey(written);
  const begun = LANGUAGES.filter(([, name]) => foldKey(name).startsWith(key));
  const whole = begun.find(([, name]) => foldKey(name) === key);
  const [of] = whole ?? (key.length > 3 && begun.length === 1 ? (begun[0] ?? []) : []);
  if (of !== undefined) return { value: { of } };
  const names = allOf(begun.slice(0, 4).map(([, name]) => name));
  const problem =
    begun.length > 1 && key.length > 3
      ? `It may be ${names}.`
      : 'Write a tag, as uk, or a name, as Ukrainian.';
  return { unfinished: begun.length > 0, problem };
}
