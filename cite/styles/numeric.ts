import { countWords } from './length.ts';
import { AMERICAN_QUOTATION, ENGLISH, ENGLISH_NAMES, type StyleRules } from './rules.ts';

// Numbers leave no room for names: the text says who it was.
const IN_ALL: Omit<StyleRules, 'sentenceCase'> = {
  ...ENGLISH,
  form: 'numbers',
  speakerInProse: true,
  heading: 'References',
  names: ENGLISH_NAMES,
  quotation: {
    ...AMERICAN_QUOTATION,
    // Neither manual has a rule for long quotations; this is the limit of APA 7 8.27.
    isBlock: (paragraphs) => countWords(paragraphs) >= 40,
  },
};

/** IEEE Reference Style Guide: titles of papers in sentence case, of books in headline case. */
export const IEEE: StyleRules = { ...IN_ALL, sentenceCase: 'parts' };

/** Vancouver: Citing Medicine of the National Library of Medicine, 2nd edition. */
export const VANCOUVER: StyleRules = { ...IN_ALL, sentenceCase: 'all' };
