import { countLines, countWords } from './length.ts';
import { AMERICAN_QUOTATION, ENGLISH, ENGLISH_NAMES, type StyleRules } from './rules.ts';

/** Publication Manual of the American Psychological Association, 7th edition. */
export const APA: StyleRules = {
  ...ENGLISH,
  form: 'brackets',
  heading: 'References',
  // 8.6.
  quoted: 'as cited in',
  reported: 'as cited in',
  circa: 'ca.',
  // 8.6: the text has the year of the original, the list of references what was read alone.
  both: 'year',
  // 8.17: two with an ampersand, three or more shortened.
  names: { ...ENGLISH_NAMES, most: 2, last: [' & ', ', & '] },
  // 6.17.
  sentenceCase: 'all',
  // 8.28 asks to count the paragraphs of what has no pages.
  paragraphs: true,
  quotation: {
    ...AMERICAN_QUOTATION,
    // 8.31, where it also says that words are stressed behind them.
    sic: 'italic',
    emphasisBeside: true,
    // 8.27.
    isBlock: (paragraphs) => countWords(paragraphs) >= 40,
  },
  // 8.23: one's own translation counts as a paraphrase, and nothing tells of it.
  translated: null,
};

/** MLA Handbook, 9th edition. */
export const MLA: StyleRules = {
  ...ENGLISH,
  form: 'brackets',
  heading: 'Works Cited',
  // 6.77.
  quoted: 'qtd. in',
  reported: 'qtd. in',
  // 6.77: the list of works cited has what was read alone; more may be said in the text.
  both: 'title',
  // 6.5 and 6.6.
  names: { ...ENGLISH_NAMES, most: 2 },
  quotation: {
    ...AMERICAN_QUOTATION,
    // 6.58 to 6.63: dots tell of an end that is left out, too. 6.67: sic is not in italics.
    dotsAtTheEnd: true,
    // 6.35: more than four lines of prose.
    isBlock: (paragraphs) => countLines(paragraphs) > 4,
  },
  // 6.75.
  translated: { mine: 'my trans.', by: 'trans. by' },
};

/** The Bluebook: A Uniform System of Citation, 21st edition, as law reviews have it. */
export const BLUEBOOK: StyleRules = {
  ...ENGLISH,
  form: 'notes',
  heading: 'Bibliography',
  // R5.2(e): the parenthetical names who is quoted; R1.6 has "quoted in" for whole works.
  quoting: true,
  // R10.6.2 and R5.2(e): "(quoting ...)" holds the citation of the original.
  both: 'cite',
  // R4.1: "Id."
  ibid: true,
  // R1.5(b): each in brackets of its own, before the address.
  beforeRemark: ') (',
  remarkBeforeAddress: true,
  // R15.1(a): two with an ampersand, three or more shortened.
  names: { ...ENGLISH_NAMES, most: 2, last: [' & ', ', & '], inFull: true },
  quotation: {
    ...AMERICAN_QUOTATION,
    // R5.3(b): the full stop of the sentence comes behind the dots, also at the end.
    sentenceEnd: 'dots-stop',
    dotsAtTheEnd: true,
    // R5.1(a): fifty words or more.
    isBlock: (paragraphs) => countWords(paragraphs) >= 50,
  },
};
