/** One choice to learn from: features of each candidate, by number, and which of them are right. */
export interface Example {
  candidates: readonly Int32Array[];
  right: readonly boolean[];
}

const rounds = 12;
const pace = 0.25;
/** Pulls weights towards nothing, per example. */
const decay = 2e-5;

/** Numbers for features, given in the order in which they are met. */
export function createNumbers(): { of: (feature: string) => number; names: string[] } {
  const known = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    of(feature) {
      const number = known.get(feature) ?? names.length;
      if (number === names.length) {
        known.set(feature, number);
        names.push(feature);
      }
      return number;
    },
  };
}

function scoresOf(candidates: readonly Int32Array[], weights: Float64Array): number[] {
  return candidates.map((features) => {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    return score;
  });
}

function softmax(scores: readonly number[], among: readonly boolean[] | null): number[] {
  const most = Math.max(...scores.filter((_, at) => among === null || among[at]));
  const powers = scores.map((score, at) =>
    among === null || among[at] ? Math.exp(score - most) : 0,
  );
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A fixed order that looks like none: every `step`th, round and round. */
function* inOrder(count: number, round: number): Generator<number> {
  const steps = [7919, 6389, 5147, 4001, 3301, 2621];
  let step = steps[round % steps.length] ?? 1;
  const divides = (a: number, b: number): boolean => (b === 0 ? a === 1 : divides(b, a % b));
  while (!divides(step, count)) step++;
  for (let at = 0, here = round % count; at < count; at++, here = (here + step) % count) yield here;
}

/**
 * Learns weights under which the right candidates are likely (a conditional log-linear model, by
 * stochastic gradient with a pace of its own for each weight, averaged over the last rounds).
 */
export function learn(examples: readonly Example[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const squares = new Float64Array(features).fill(1);
  const mean = new Float64Array(features);
  let averaged = 0;
  for (let round = 0; round < rounds; round++) {
    for (const at of inOrder(examples.length, round)) {
      const { candidates, right } = examples[at] ?? { candidates: [], right: [] };
      const scores = scoresOf(candidates, weights);
      const believed = softmax(scores, null);
      const wanted = softmax(scores, right);
      for (const [index, list] of candidates.entries()) {
        const pull = (wanted[index] ?? 0) - (believed[index] ?? 0);
        if (Math.abs(pull) < 1e-6) continue;
        for (const feature of list) {
          const gradient = pull - decay * (weights[feature] ?? 0);
          squares[feature] = (squares[feature] ?? 1) + gradient * gradient;
          weights[feature] =
            (weights[feature] ?? 0) * (1 - decay * 20) +
            (pace * pull) / Math.sqrt(squares[feature] ?? 1);
        }
      }
    }
    if (round >= rounds / 2) {
      averaged++;
      for (let at = 0; at < features; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0);
    }
  }
  return mean.map((weight) => weight / averaged);
}
