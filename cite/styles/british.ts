import { countLines, countWords } from './length.ts';
import {
  DOUBLE,
  ENGLISH,
  ENGLISH_NAMES,
  SINGLE,
  type QuotationRules,
  type StyleRules,
} from './rules.ts';

const BRITISH_QUOTATION: Omit<QuotationRules, 'isBlock' | 'sic' | 'dots' | 'dotsAtTheEnd'> = {
  marks: [SINGLE, DOUBLE],
  stopsInside: false,
  markSpace: '',
  dotsTouch: false,
  sentenceEnd: 'dots',
  emphasisBeside: false,
};

/** Harvard as Cite Them Right, 12th edition, has it. */
export const CITE_THEM_RIGHT: StyleRules = {
  ...ENGLISH,
  form: 'brackets',
  heading: 'Reference list',
  // "Secondary referencing": "cited in" where words are reported, not quoted.
  reported: 'cited in',
  circa: 'c.',
  // "Secondary referencing": the text has the year of the original, the reference list what was read.
  both: 'year',
  language: 'en-GB',
  // "Authors": up to three names, from four on "et al." in italics.
  inProse: [' and ', ' and '],
  names: { ...ENGLISH_NAMES, last: [' and ', ' and '], italicEtAl: true },
  sentenceCase: 'all',
  quotation: {
    ...BRITISH_QUOTATION,
    // "Making changes to quotations": three dots without spaces.
    dots: '...',
    dotsAtTheEnd: false,
    sic: 'roman',
    // "Long quotations": more than two or three lines, here over 30 words.
    isBlock: (paragraphs) => countWords(paragraphs) > 30,
  },
  beforeRemark: ', ',
};

/** Oxford University Standard for the Citation of Legal Authorities, 4th edition. */
export const OSCOLA: StyleRules = {
  ...ENGLISH,
  form: 'notes',
  // 1.2.3.
  ibid: true,
  heading: 'Bibliography',
  // No rule for secondary sources; this is what law schools teach, the original cited first.
  reported: 'cited in',
  both: 'cite',
  language: 'en-GB',
  // 3.1.1: up to three names, else the first "and others".
  inProse: [' and ', ' and '],
  names: { ...ENGLISH_NAMES, last: [' and ', ' and '], etAl: 'and others', inFull: true },
  quotation: {
    ...BRITISH_QUOTATION,
    // 1.5: also where the quotation ends within a sentence of the original.
    dots: '…',
    dotsAtTheEnd: true,
    // 1.5: quotations are faithful to the original, and nothing tells of its errors.
    sic: 'silent',
    // 1.5: longer than three lines.
    isBlock: (paragraphs) => countLines(paragraphs) > 3,
  },
};
