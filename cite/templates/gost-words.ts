import type { CleanItem } from '../csl/clean-item.ts';
import type { Locator } from '../csl/locator.ts';
import { authorsOf, textOf } from '../csl/prepare-item.ts';
import { withDashes, type KnownDate } from './parts.ts';

/** What a reference says in the language of its source (4.11). */
export interface GostWords {
  others: string;
  volume: string;
  sameWork: string;
  /** In the place of the year of a book. */
  undated: string;
  place: (locator: Locator) => string;
  /** A day, or a month, without its year. */
  day: (date: KnownDate) => string;
}

const RUSSIAN_LABELS: Record<string, string> = {
  page: 'С.',
  section: 'Разд.',
  chapter: 'Гл.',
  line: 'Строка',
  paragraph: 'Абз.',
};
const UKRAINIAN_LABELS: Record<string, string> = { ...RUSSIAN_LABELS, section: 'Розд.' };
const LATIN_LABELS: Record<string, string> = {
  page: 'P.',
  section: 'Sec.',
  chapter: 'Ch.',
  line: 'L.',
  paragraph: 'Para.',
};

// ГОСТ Р 7.0.12: months are shortened behind a day; short names are whole.
const RUSSIAN_MONTHS = 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' ');
const UKRAINIAN_MONTHS =
  'січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд.'.split(' ');
const ENGLISH_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** A month that stands alone has its first form, and begins an area. */
function dayIn(
  months: readonly string[],
  whole: Readonly<Record<string, string>>,
): GostWords['day'] {
  return ({ day, month }) => {
    const name = months[(month ?? 1) - 1] ?? '';
    if (day !== null) return `${day} ${name}`;
    const alone = whole[name] ?? name;
    return alone.charAt(0).toUpperCase() + alone.slice(1);
  };
}

function labelled(labels: Record<string, string>) {
  return ({ label, locator }: Locator) =>
    [labels[label], withDashes(locator)].filter(Boolean).join(' ');
}

const RUSSIAN: GostWords = {
  others: 'и др.',
  volume: 'Т.',
  sameWork: 'Там же',
  undated: '[б. г.]',
  place: labelled(RUSSIAN_LABELS),
  day: dayIn(RUSSIAN_MONTHS, { мая: 'май', июня: 'июнь', июля: 'июль' }),
};

const UKRAINIAN: GostWords = {
  others: 'та ін.',
  volume: 'Т.',
  sameWork: 'Там само',
  undated: '[б. р.]',
  place: labelled(UKRAINIAN_LABELS),
  day: dayIn(UKRAINIAN_MONTHS, {}),
};

const LATIN: GostWords = {
  others: 'et al.',
  volume: 'Vol.',
  sameWork: 'Ibid.',
  undated: '[s. a.]',
  place: labelled(LATIN_LABELS),
  day: ({ day, month }) => [ENGLISH_MONTHS[(month ?? 1) - 1], day].filter(Boolean).join(' '),
};

/** The words for a source, by its language or else by the script of its title. */
export function wordsOf(item: CleanItem): GostWords {
  const language = textOf(item, 'language') ?? '';
  const [author] = authorsOf(item);
  const text = textOf(item, 'title') ?? author?.family ?? author?.literal ?? '';
  if (!/\p{Script=Cyrillic}/u.test(text)) return LATIN;
  return /^uk\b/iu.test(language) || /[іїєґ]/iu.test(text) ? UKRAINIAN : RUSSIAN;
}
