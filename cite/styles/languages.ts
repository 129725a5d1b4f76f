import type { MarkPair } from '../quotation/marks.ts';
import { MORE_WORDS } from './more-languages.ts';
import { BRACKETED, type QuotationRules, type StyleRules } from './rules.ts';

/** What a language says in the place of the words of a style. */
export interface Words extends Pick<
  StyleRules,
  'heading' | 'quoted' | 'bce' | 'emphasisAdded' | 'hearsay'
> {
  and: string;
  etAl: string;
  circa: string;
  translated: { mine: string; by: string };
  /** The quote terms of the CSL locale. */
  marks: readonly [MarkPair, MarkPair];
  markSpace: '' | '\u00A0';
  omission: Pick<QuotationRules, 'dots' | 'dotsTouch'>;
}

const GUILLEMETS: MarkPair = ['«', '»'];
const LOW: MarkPair = ['„', '“'];

/** Розенталь, Пунктуация, § 55: «наши русские классики… рекомендовали читать». */
const TOUCHING = { dots: '…', dotsTouch: true } as const;

const GERMAN: Words = {
  heading: 'Literaturverzeichnis',
  quoted: 'zit. n.',
  and: ' und ',
  etAl: 'u. a.',
  circa: 'ca.',
  bce: 'v. Chr.',
  translated: { mine: 'eigene Übersetzung', by: 'übersetzt von' },
  emphasisAdded: {
    all: 'Hervorhebung hinzugefügt',
    some: (words) => `Hervorhebung von ${words} hinzugefügt`,
  },
  hearsay: (names) => `berichtet von ${names.join(', dann von ')}`,
  marks: [LOW, ['‚', '‘']],
  markSpace: '',
  omission: BRACKETED,
};

const FRENCH: Words = {
  heading: 'Bibliographie',
  quoted: 'cité dans',
  and: ' et ',
  etAl: 'et al.',
  circa: 'vers',
  bce: 'av. J.-C.',
  translated: { mine: 'ma traduction', by: 'traduit par' },
  emphasisAdded: { all: 'italique ajouté', some: (words) => `italique ajouté à ${words}` },
  hearsay: (names) => `rapporté par ${names.join(', puis par ')}`,
  marks: [GUILLEMETS, ['“', '”']],
  // As wide as the quote terms of the CSL locale have it.
  markSpace: '\u00A0',
  omission: BRACKETED,
};

const UKRAINIAN: Words = {
  heading: 'Список літератури',
  quoted: 'цит. за',
  and: ' та ',
  etAl: 'та ін.',
  circa: 'бл.',
  bce: 'до н. е.',
  translated: { mine: 'переклад мій', by: 'пер.' },
  emphasisAdded: { all: 'курсив мій', some: (words) => `курсив у словах ${words} мій` },
  // The present tense has no gender, and leaves the names in the nominative.
  hearsay: (names) => `передає ${names.join(', далі ')}`,
  marks: [GUILLEMETS, LOW],
  markSpace: '',
  omission: TOUCHING,
};

export const RUSSIAN: Words = {
  heading: 'Список литературы',
  quoted: 'цит. по',
  and: ' и ',
  etAl: 'и др.',
  circa: 'ок.',
  bce: 'до н. э.',
  translated: { mine: 'перевод мой', by: 'пер.' },
  emphasisAdded: { all: 'курсив мой', some: (words) => `курсив в словах ${words} мой` },
  hearsay: (names) => `передаёт ${names.join(', далее ')}`,
  marks: [GUILLEMETS, LOW],
  markSpace: '',
  omission: TOUCHING,
};

/** By language; English is what the styles are written in, and what others fall back on. */
const WORDS: ReadonlyMap<string, Words> = new Map([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['uk', UKRAINIAN],
  ['ru', RUSSIAN],
  ...MORE_WORDS,
]);

/**
 * The rules of a style with the words and marks of a language.
 *
 * @param language - A locale (`de-AT`).
 */
export function inLanguage(style: StyleRules, language: string): StyleRules {
  const words = WORDS.get(language.slice(0, 2));
  if (words === undefined) return language.startsWith('en') ? { ...style, language } : style;
  const quotation = {
    ...style.quotation,
    ...words.omission,
    marks: words.marks,
    markSpace: words.markSpace,
    stopsInside: false,
    sentenceEnd: 'dots' as const,
  };
  // The Bluebook has no words but its own.
  if (style.quoting) return { ...style, quotation };
  const { heading, bce, emphasisAdded, hearsay, and, etAl } = words;
  // An ampersand is one in every language, as it is between the authors of the source.
  const last = style.names.last[0] === ' & ' ? ([' & ', ' & '] as const) : ([and, and] as const);
  // ГОСТ has a colon behind the phrase (4.12).
  const quoted = `${words.quoted}${style.quoted.endsWith(':') ? ':' : ''}`;
  return {
    ...style,
    language,
    heading,
    bce,
    emphasisAdded,
    hearsay,
    quoted,
    reported: quoted,
    inProse: [and, and],
    names: { ...style.names, last, etAl },
    circa: style.circa === null ? null : words.circa,
    translated: style.translated === null ? null : words.translated,
    quotation,
  };
}
