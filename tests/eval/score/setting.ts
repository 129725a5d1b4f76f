import type { Gold, GoldArticle, Prediction, Span } from '../corpus.ts';
import { type Unit, unitsOf } from '../text/units.ts';
import { countIn, type Words, wordsOf } from '../text/words.ts';

/** A prediction with the words it covers. */
export interface Predicted {
  quote: Prediction;
  words: ReadonlySet<number>;
}

/** One article laid out for counting. */
export interface Setting {
  article: GoldArticle;
  words: Words;
  units: readonly { unit: Unit; words: ReadonlySet<number> }[];
  gold: readonly { gold: Gold; words: ReadonlySet<number> }[];
  predictions: readonly Predicted[];
  /** Those that claim quotation marks: direct and mixed. */
  quoted: readonly Predicted[];
  /** Predictions that are no stretch of the text, or hold no word. */
  invalid: number;
  /** Whether most of these words are left open by the annotators. */
  isOpen: (words: ReadonlySet<number>) => boolean;
}

const isStretch = (text: string, [start, end]: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= text.length;

/** Lays out an article and what was found in it. */
export function settingOf(article: GoldArticle, found: readonly Prediction[]): Setting {
  const words = wordsOf(article.text);
  const open = words.setOf(article.ignore ?? []);
  const predictions = found
    .filter(({ start, end }) => isStretch(article.text, [start, end]))
    .map((quote) => ({ quote, words: words.setOf([[quote.start, quote.end]]) }))
    .filter(({ words }) => words.size > 0);
  return {
    article,
    words,
    units: unitsOf(article.text)
      .map((unit) => ({ unit, words: words.setOf([unit.inner]) }))
      .filter(({ words }) => words.size > 0),
    gold: article.attributions.map((gold) => ({ gold, words: words.setOf(gold.content) })),
    predictions,
    quoted: predictions.filter(({ quote }) => quote.type !== 'indirect'),
    invalid: found.length - predictions.length,
    isOpen: (some) => countIn(some, open) > some.size / 2,
  };
}
