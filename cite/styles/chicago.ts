import { countWords } from './length.ts';
import {
  AMERICAN_QUOTATION,
  ENGLISH,
  ENGLISH_NAMES,
  type NameRules,
  type StyleRules,
} from './rules.ts';

const IN_ALL: Omit<StyleRules, 'form' | 'heading' | 'names'> = {
  ...ENGLISH,
  // CMOS 17 14.260 and 15.56: "quoted in".
  quotation: {
    // CMOS 17 13.50 to 13.53: spaced dots; none before the first or after the last word.
    ...AMERICAN_QUOTATION,
    // CMOS 17 7.55.
    sic: 'italic',
    // CMOS 17 13.10: a hundred words or more, or two paragraphs.
    isBlock: (paragraphs) => countWords(paragraphs) >= 100 || paragraphs.length > 1,
  },
};

const NAMES_18: NameRules = {
  // CMOS 18 13.23: two are named, of three or more the first.
  ...ENGLISH_NAMES,
  most: 2,
};

/** Notes and bibliography of the Chicago Manual of Style, 17th edition. */
export const CHICAGO_17_NOTES: StyleRules = {
  ...IN_ALL,
  form: 'notes',
  heading: 'Bibliography',
  // CMOS 17 14.260, 18 14.160: both the original and the source read must be listed.
  both: 'cite',
  // CMOS 17 14.76.
  names: { ...ENGLISH_NAMES, inFull: true },
};

/** Author-date references of the Chicago Manual of Style, 17th edition. */
export const CHICAGO_17_AUTHOR_DATE: StyleRules = {
  ...IN_ALL,
  form: 'brackets',
  heading: 'References',
  // CMOS 17 15.56: the text names title and date of the original, the list what was read alone.
  both: 'title',
  // CMOS 17 15.29.
  names: ENGLISH_NAMES,
};

/** The 18th edition. */
export const CHICAGO_18_NOTES: StyleRules = {
  ...CHICAGO_17_NOTES,
  names: { ...NAMES_18, inFull: true },
  // CMOS 18 14.30: only books before 1900 need a place.
  place: 'before-1900',
};

/** The 18th edition. */
export const CHICAGO_18_AUTHOR_DATE: StyleRules = {
  ...CHICAGO_17_AUTHOR_DATE,
  names: NAMES_18,
  place: 'before-1900',
};
