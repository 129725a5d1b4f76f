import { createNumbers } from './log-linear.ts';

/** Something found, with what could tell how sure it is, and the chance that it was right. */
export interface Outcome {
  signs: readonly string[];
  right: number;
}

const rounds = 600;
/** Signs that go together all move at once, about ten of them; a larger pace would swing. */
const pace = 0.6;
/** Pulls weights towards nothing, as so many more outcomes would. */
const caution = 2;

/** Weights of signs under which chances are as often right as they say (logistic regression). */
export function learnChances(outcomes: readonly Outcome[]): {
  names: string[];
  weights: Float64Array;
} {
  const numbers = createNumbers();
  const rows = outcomes.map(({ signs }) => Int32Array.from(signs.map(numbers.of)));
  const weights = new Float64Array(numbers.names.length);
  const counts = new Float64Array(weights.length);
  for (const row of rows) for (const sign of row) counts[sign] = (counts[sign] ?? 0) + 1;
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight) => -caution * weight);
    for (const [at, row] of rows.entries()) {
      let score = 0;
      for (const sign of row) score += weights[sign] ?? 0;
      const pull = (outcomes[at]?.right ?? 0) - 1 / (1 + Math.exp(-score));
      for (const sign of row) gradient[sign] = (gradient[sign] ?? 0) + pull;
    }
    for (let sign = 0; sign < weights.length; sign++)
      weights[sign] =
        (weights[sign] ?? 0) + (pace * (gradient[sign] ?? 0)) / ((counts[sign] ?? 0) + caution);
  }
  return { names: numbers.names, weights };
}
