import learned from './weights.json' with { type: 'json' };

/** What each feature adds to a candidate's score; what is not in it adds nothing. */
export type Weights = ReadonlyMap<string, number>;

/** The weights that `build/learn/speakers.ts` wrote. */
export const learnedWeights: Weights = new Map(Object.entries(learned));

/** Sum of the weights of a candidate's features. */
export function scoreOf(features: readonly string[], weights: Weights): number {
  let score = 0;
  for (const feature of features) score += weights.get(feature) ?? 0;
  return score;
}

/** Scores turned into chances that sum to 1. */
export function chances(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
