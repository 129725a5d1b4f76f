import { countWords } from './length.ts';
import { RUSSIAN } from './languages.ts';
import { ENGLISH, ENGLISH_NAMES, type StyleRules } from './rules.ts';

/** References below the line of ГОСТ Р 7.0.5-2008. */
export const GOST: StyleRules = {
  ...ENGLISH,
  form: 'notes',
  // 4.12: the note says whence, the text says who.
  speakerInProse: true,
  // 6.3: «Там же».
  ibid: true,
  heading: RUSSIAN.heading,
  // 4.12.
  quoted: 'цит. по:',
  reported: 'цит. по:',
  // 4.12: "Цит. по:" begins a sentence behind the original.
  both: 'cite',
  beforeSource: '. ',
  language: 'ru-RU',
  // 5.2: up to three names, else "и др.".
  inProse: [' и ', ' и '],
  names: { ...ENGLISH_NAMES, last: [' и ', ' и '], etAl: 'и др.' },
  quotation: {
    marks: RUSSIAN.marks,
    stopsInside: false,
    markSpace: RUSSIAN.markSpace,
    ...RUSSIAN.omission,
    sentenceEnd: 'dots',
    dotsAtTheEnd: true,
    sic: 'roman',
    emphasisBeside: false,
    // No rule; Russian typography sets off what is longer than a few lines.
    isBlock: (paragraphs) => countWords(paragraphs) >= 60,
  },
  translated: RUSSIAN.translated,
  emphasisAdded: RUSSIAN.emphasisAdded,
  hearsay: RUSSIAN.hearsay,
};
