import { type Counts, sumOf } from './counts.ts';
import { type Figures, figuresOf } from './figures.ts';

/** 2.5th and 97.5th percentile. */
export type Interval = readonly [low: number, high: number];

/** The figures that get an interval. */
const measured = {
  units: (figures: Figures) => figures.units.F,
  mentionHead: (figures: Figures) => figures.attribution.mentionHead,
  exact: (figures: Figures) => figures.contents.exact.F,
  partial: (figures: Figures) => figures.contents.partial.F,
  strict: (figures: Figures) => figures.endToEnd.strict.F,
  lenient: (figures: Figures) => figures.endToEnd.lenient.F,
  allLenient: (figures: Figures) => figures.allTypes.lenient.F,
};
export type Intervals = Record<keyof typeof measured, Interval>;

/** The same numbers in the same order each time, in [0, 1). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Draws the articles anew `rounds` times, to tell how much the figures hang on their choice. */
export function bootstrap(articles: readonly Counts[], rounds: number): Intervals {
  const next = sequence(1);
  const drawn = Array.from({ length: rounds }, () =>
    figuresOf(sumOf(articles.map(() => articles[Math.floor(next() * articles.length)] ?? {}))),
  );
  const intervalOf = (figure: (figures: Figures) => number): Interval => {
    const sorted = drawn
      .map(figure)
      .filter((value) => !Number.isNaN(value))
      .toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
    return [at(0.025), at(0.975)];
  };
  return Object.fromEntries(
    Object.entries(measured).map(([name, figure]) => [name, intervalOf(figure)]),
  ) as Intervals;
}
