/** Weight of each {@link sign}; signs without one weigh nothing. */
export type Weights = ReadonlyMap<number, number>;

/** Goes on with a hash over more text. */
function hashOn(before: number, text: string): number {
  let hash = before;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * A sign, by which something is weighed, as a number: the hash (FNV-1a) of its text, which is never
 * put together. So weights are small, quick to find, and hold no words.
 */
export function sign(texts: TemplateStringsArray, ...values: (string | number)[]): number {
  let hash = hashOn(0x811c9dc5, texts[0] ?? '');
  for (let at = 0; at < values.length; at++) {
    hash = hashOn(hash, String(values[at]));
    hash = hashOn(hash, texts[at + 1] ?? '');
  }
  // Thirty bits: engines keep such numbers without a box.
  return hash & 0x3fffffff;
}

/** Sum of the weights of some signs. */
export function weigh(weights: Weights, signs: readonly number[]): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** The choice that weighs most, and its share among all (softmax). @param scores - At least one. */
export function choose(scores: readonly number[]): { best: number; share: number } {
  let best = 0;
  for (const [at, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = at;
  const top = scores[best] ?? 0;
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return { best, share: 1 / sum };
}

/** The chance that a sum of weights stands for. */
export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

/**
 * Writes weights in the order of their hashes, two tokens each to the base of 36: how much larger
 * the hash is than the one before, and the weight in hundredths.
 */
export function writeWeights(weights: Weights): string {
  let before = 0;
  return [...weights]
    .toSorted(([a], [b]) => a - b)
    .map(([hash, weight]) => {
      const step = hash - before;
      before = hash;
      return `${step.toString(36)} ${Math.round(weight * 100).toString(36)}`;
    })
    .join(' ');
}

/** Reads what {@link writeWeights} wrote. */
export function readWeights(written: string): Weights {
  const weights = new Map<number, number>();
  const tokens = written.split(' ');
  let hash = 0;
  for (let at = 0; at + 1 < tokens.length; at += 2) {
    hash += Number.parseInt(tokens[at] ?? '', 36);
    weights.set(hash, Number.parseInt(tokens[at + 1] ?? '', 36) / 100);
  }
  return weights;
}
