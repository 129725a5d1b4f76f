import type { MarkPair } from '../quotation/marks.ts';

/** Marks of the outermost quotation and of one inside it. */
export type Marks = readonly [outer: MarkPair, inner: MarkPair];

/** How names are listed in a citation. */
export interface NameRules {
  /** Most names that are all written; above it only the first is. */
  most: number;
  /** Between the last two names, for two and for more of them. */
  last: readonly [two: string, more: string];
  etAl: string;
  italicEtAl: boolean;
  /** Whether citations have whole names, not family names. */
  inFull: boolean;
}

/** How the words of somebody else are shown. */
export interface QuotationRules {
  marks: Marks;
  /** Whether a comma or full stop behind an inner closing mark moves inside it. */
  stopsInside: boolean;
  dots: string;
  /** Whether the dots touch the word before them. */
  dotsTouch: boolean;
  /**
   * What shows that the last words of a sentence are left out: the full stop at once and then the
   * dots, the dots and then the full stop, or the dots alone.
   */
  sentenceEnd: 'stop-dots' | 'dots-stop' | 'dots';
  /** Between guillemets and what they hold. */
  markSpace: '' | '\u00A0';
  /** Whether dots end a quotation of which the last sentence is cut short. */
  dotsAtTheEnd: boolean;
  sic: 'italic' | 'roman' | 'silent';
  /** Whether "emphasis added" stands behind the stressed words, not with the citation. */
  emphasisBeside: boolean;
  /** Whether a quotation, by its paragraphs, is set as a block of its own. */
  isBlock: (paragraphs: readonly string[]) => boolean;
}

/** What a style and its language say of quotation and speaker, beyond what CSL can express. */
export interface StyleRules {
  /** Where citations stand: in brackets in the text, in notes, or in the text as numbers. */
  form: 'brackets' | 'notes' | 'numbers';
  /** Over the list of works cited. */
  heading: string;
  /** Before the source in which somebody else is quoted, or only reported. */
  quoted: string;
  reported: string;
  /**
   * What of an original is named where it is to be named beside the source read: its year, its title
   * too, or it is cited as a work of its own and listed with the others.
   */
  both: 'year' | 'title' | 'cite';
  /** Between an original that is cited and the phrase before the source read. */
  beforeSource: ', ' | '. ';
  /** The locale of the dates that are written out. */
  language: string;
  /** Who is quoted stands behind the cite, as in "(quoting Karl Brandt)". */
  quoting: boolean;
  /** Whether citations leave the name of the speaker to the prose in any case. */
  speakerInProse: boolean;
  /** Whether a note after one on the same source says so ("ibid"). */
  ibid: boolean;
  names: NameRules;
  /** Between the last two names of the prose, for two and for more of them. */
  inProse: readonly [two: string, more: string];
  /** Before an approximate year of the original; `null` where a citation does not give that year. */
  circa: string | null;
  bce: string;
  /** Those who passed it on, from the speaker outwards, as words. */
  hearsay: (names: readonly string[]) => string;
  /**
   * Which titles are in sentence case: all, those of parts of a work, or none; or all, and the
   * style's file changes them as it likes.
   */
  sentenceCase: 'all' | 'parts' | 'none' | 'for-style';
  /** Whether paragraphs are cited that nobody has numbered in print. */
  paragraphs: boolean;
  /** Whether the place of publication is given. */
  place: 'always' | 'before-1900';
  quotation: QuotationRules;
  /** How a citation says who translated: oneself, or somebody by name. */
  translated: { mine: string; by: string } | null;
  emphasisAdded: { all: string; some: (words: string) => string };
  /** Before what is remarked in the brackets of a citation. */
  beforeRemark: string;
  /** Whether what is remarked stands before the address that ends a note. */
  remarkBeforeAddress: boolean;
}

/** "as reported by Ushakov", "as told by Trump to Ushakov and by Ushakov to TASS". */
function englishHearsay(names: readonly string[]): string {
  const told = names.slice(1).map((hearer, index) => `by ${names[index]} to ${hearer}`);
  return told.length === 0 ? `as reported by ${names[0]}` : `as told ${told.join(' and ')}`;
}

export const DOUBLE: MarkPair = ['“', '”'];
export const SINGLE: MarkPair = ['‘', '’'];

/** How most languages mark what is left out: by dots in brackets. */
export const BRACKETED = { dots: '[…]', dotsTouch: false } as const;

/** What the English styles agree on; each says where it departs from it. */
export const ENGLISH = {
  quoted: 'quoted in',
  reported: 'quoted in',
  // No manual but those below speaks of it: the text names what is known.
  both: 'title',
  beforeSource: ', ',
  language: 'en-US',
  quoting: false,
  speakerInProse: false,
  ibid: false,
  circa: null,
  bce: 'BCE',
  hearsay: englishHearsay,
  sentenceCase: 'none',
  paragraphs: false,
  place: 'always',
  translated: { mine: 'my translation', by: 'translated by' },
  emphasisAdded: { all: 'emphasis added', some: (words: string) => `emphasis on ${words} added` },
  beforeRemark: '; ',
  remarkBeforeAddress: false,
  inProse: [' and ', ', and '],
} satisfies Partial<StyleRules>;

export const ENGLISH_NAMES: NameRules = {
  most: 3,
  last: [' and ', ', and '],
  etAl: 'et al.',
  italicEtAl: false,
  inFull: false,
};

/** Double marks, dots with spaces, and a full stop where a sentence has ended: the American way. */
export const AMERICAN_QUOTATION: Omit<QuotationRules, 'isBlock'> = {
  marks: [DOUBLE, SINGLE],
  // CMOS 17 6.9 and 13.7.
  stopsInside: true,
  markSpace: '',
  dots: '. . .',
  dotsTouch: false,
  sentenceEnd: 'stop-dots',
  dotsAtTheEnd: false,
  sic: 'roman',
  emphasisBeside: false,
};
