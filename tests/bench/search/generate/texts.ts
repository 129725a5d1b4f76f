import { type Chance, drawBy, solve, zipf } from './chance.ts';
import { englishWords, russianWords, ukrainianWords } from './words.ts';

/** Different words. At a million quotes nearly all of them occur, 200,000 together. */
const ENGLISH_WORDS = 150_000;
const CYRILLIC_WORDS = 25_000;
const EXPONENT = 1.07;
/** In such a share of the quotes stands the commonest word, "the". */
const WITH_COMMONEST = 0.69;
/** In such a share the wording is Ukrainian or Russian. */
export const CYRILLIC_SHARE = { uk: 0.025, ru: 0.015 };

/** Words of a quote: a logarithmic normal distribution with this mean, and a long tail. */
const MEAN_LENGTH = 25;
const SPREAD = 0.75;
const SHORTEST = 3;
const LONGEST = 400;

const drawLength = (chance: Chance): number => {
  const drawn = Math.exp(Math.log(MEAN_LENGTH) - SPREAD ** 2 / 2 + SPREAD * chance.normal());
  return Math.min(LONGEST, Math.max(SHORTEST, Math.round(drawn)));
};

/** A language with its words, the commonest first, and how they are drawn. */
export interface Vocabulary {
  words: readonly string[];
  /** How often each occurs in a thousand words, in their order. */
  weights: Float64Array;
}

/**
 * The shift at which the commonest of so many words stands in a share of the texts. The higher the
 * shift, the flatter the top.
 */
function shiftFor(share: number, words: number, lengths: readonly number[]): number {
  return solve(share, [0, 100], (shift) => {
    const weights = zipf(words, EXPONENT, shift);
    const first = weights[0]! / weights.reduce((sum, weight) => sum + weight, 0);
    const without = lengths.reduce((sum, length) => sum + (1 - first) ** length, 0);
    return 1 - without / lengths.length;
  });
}

/** Texts in the words of a language. */
export interface Texts {
  vocabulary: Vocabulary;
  /** Sentences of so many words. */
  sentences(words: number): string;
  /** A headline of so many words: of those that carry meaning. */
  title(words: number): string;
}

/** Commoner words than this rank stand in no headline. */
const FIRST_OF_TITLES = 120;

function textsOf(words: readonly string[], shift: number, chance: Chance): Texts {
  const weights = zipf(words.length, EXPONENT, shift);
  const draw = drawBy(weights, chance);
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const drawTitle = () => {
    for (;;) {
      const rank = draw();
      if (rank >= FIRST_OF_TITLES) return rank;
    }
  };
  return {
    vocabulary: { words, weights },
    sentences(count) {
      let text = capitals[draw()]!;
      for (let i = 1, since = 1; i < count; i++, since++) {
        const mark = chance.next();
        if (since > 5 && mark < 0.05 && i < count - 3) {
          text += `. ${capitals[draw()]!}`;
          since = 0;
        } else text += (mark > 0.94 ? ', ' : ' ') + words[draw()]!;
      }
      return `${text}.`;
    },
    title(count) {
      let text = capitals[drawTitle()]!;
      for (let i = 1; i < count; i++) text += ` ${words[drawTitle()]!}`;
      return text;
    },
  };
}

export interface Languages {
  en: Texts;
  uk: Texts;
  ru: Texts;
  /** How many words the next quote has. */
  length(): number;
}

/** The vocabularies of the bench, the same for the same draws, and texts in them. */
export function makeLanguages(chance: Chance): Languages {
  const lengths = Array.from({ length: 4000 }, () => drawLength(chance));
  const inEnglish = 1 - CYRILLIC_SHARE.uk - CYRILLIC_SHARE.ru;
  const shift = shiftFor(WITH_COMMONEST / inEnglish, ENGLISH_WORDS, lengths);
  return {
    en: textsOf(englishWords(ENGLISH_WORDS, chance), shift, chance),
    uk: textsOf(ukrainianWords(CYRILLIC_WORDS, chance), shift, chance),
    ru: textsOf(russianWords(CYRILLIC_WORDS, chance), shift, chance),
    length: () => drawLength(chance),
  };
}
