import type { Weights } from '../../../extract/reported/model/linear.ts';

/** Signs by number, so that a million examples fit into memory. */
export interface Signs {
  hashes: number[];
  /** Numbers of some signs; new ones are added. */
  numbersOf: (signs: readonly number[]) => number[];
}

/** An empty list of signs. */
export function createSigns(): Signs {
  const hashes: number[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (hash: number): number => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, hashes.length);
    hashes.push(hash);
    return hashes.length - 1;
  };
  return { hashes, numbersOf: (signs) => signs.map(numberOf) };
}

/** Choices of which one is right, each by the numbers of its signs. */
export interface Example {
  choices: readonly (readonly number[])[];
  right: number;
}

/** Signs seen in fewer examples are left out. */
const seldom = 8;
/** Weights smaller than this are left out. */
const slight = 0.01;
const rounds = 10;
const rate = 0.1;
const decay = 0.01;

function common(examples: readonly Example[], count: number): Uint8Array {
  const seen = new Uint32Array(count);
  for (const { choices } of examples)
    for (const sign of new Set(choices.flat())) seen[sign] = (seen[sign] ?? 0) + 1;
  return Uint8Array.from(seen, (times) => (times >= seldom ? 1 : 0));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Shuffles in the same way each time. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const order = [...items];
  let state = seed;
  for (let at = order.length - 1; at > 0; at--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}

/**
 * Learns a weight for each sign such that the right choice of each example weighs most (log-linear,
 * by steps that shrink as a sign has been moved).
 *
 * @returns Weights by sign, those near nothing left out.
 */
export function train(examples: readonly Example[], { hashes }: Signs): Weights {
  const used = common(examples, hashes.length);
  const weights = new Float64Array(hashes.length);
  const moved = new Float64Array(hashes.length).fill(1e-6);
  const step = (sign: number, by: number): void => {
    if (!used[sign]) return;
    const gradient = by - decay * (weights[sign] ?? 0);
    moved[sign] = (moved[sign] ?? 0) + gradient * gradient;
    weights[sign] = (weights[sign] ?? 0) + (rate * gradient) / Math.sqrt(moved[sign] ?? 1);
  };
  for (let round = 0; round < rounds; round++)
    for (const { choices, right } of shuffled(examples, round + 1)) {
      const shares = softmax(
        choices.map((signs) => signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0)),
      );
      for (const [at, signs] of choices.entries()) {
        const by = (at === right ? 1 : 0) - (shares[at] ?? 0);
        if (Math.abs(by) > 1e-4) for (const sign of signs) step(sign, by);
      }
    }
  const kept = hashes.map((hash, sign) => [hash, weights[sign] ?? 0] as const);
  return new Map(kept.filter(([, weight]) => Math.abs(weight) >= slight));
}
