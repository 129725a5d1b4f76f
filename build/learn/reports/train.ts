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

/** Choices, each by the numbers of its signs, and how far each is right: in all one. */
export interface Example {
  choices: readonly (readonly number[])[];
  right: readonly number[];
}

/** How weights are learned. */
export interface Manner {
  /** Signs seen in fewer examples are left out. */
  seldom: number;
  /** Pulls weights towards nothing, as so many examples to the contrary would. */
  caution: number;
  /** Weights smaller than this are left out. */
  slight: number;
}

/** More rounds fit what was learned from, and find less elsewhere. */
const rounds = 60;

/** Examples laid out for many rounds: the signs of all choices in one row, and where each begins. */
interface Laid {
  signs: Int32Array;
  /** Where the signs of each choice begin; one more at the end. */
  choiceAt: Int32Array;
  /** Where the choices of each example begin; one more at the end. */
  exampleAt: Int32Array;
  right: Float64Array;
}

/** In how many examples each sign is met. */
function timesMet(examples: readonly Example[], signs: number): Int32Array {
  const times = new Int32Array(signs);
  const last = new Int32Array(signs).fill(-1);
  for (const [at, { choices }] of examples.entries())
    for (const choice of choices)
      for (const sign of choice)
        if (last[sign] !== at) {
          last[sign] = at;
          times[sign] = (times[sign] ?? 0) + 1;
        }
  return times;
}

function layOut(examples: readonly Example[], used: (sign: number) => boolean): Laid {
  const signs: number[] = [];
  const choiceAt = [0];
  const exampleAt = [0];
  const right: number[] = [];
  for (const example of examples) {
    for (const [at, choice] of example.choices.entries()) {
      for (const sign of choice) if (used(sign)) signs.push(sign);
      choiceAt.push(signs.length);
      right.push(example.right[at] ?? 0);
    }
    exampleAt.push(choiceAt.length - 1);
  }
  return {
    signs: Int32Array.from(signs),
    choiceAt: Int32Array.from(choiceAt),
    exampleAt: Int32Array.from(exampleAt),
    right: Float64Array.from(right),
  };
}

/** Shares of the choices of one example, as their weights have it (softmax). */
function sharesOf(
  { signs, choiceAt }: Laid,
  first: number,
  past: number,
  weights: Float64Array,
): number[] {
  const scores: number[] = [];
  for (let choice = first; choice < past; choice++) {
    let score = 0;
    for (let at = choiceAt[choice] ?? 0; at < (choiceAt[choice + 1] ?? 0); at++)
      score += weights[signs[at] ?? 0] ?? 0;
    scores.push(score);
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Adds to `gradient` by how much each sign makes choices likelier than they are right. */
function addErrors(laid: Laid, weights: Float64Array, gradient: Float64Array): void {
  const { signs, choiceAt, exampleAt, right } = laid;
  for (let example = 0; example + 1 < exampleAt.length; example++) {
    const first = exampleAt[example] ?? 0;
    const shares = sharesOf(laid, first, exampleAt[example + 1] ?? 0, weights);
    for (const [number, share] of shares.entries()) {
      const choice = first + number;
      const error = share - (right[choice] ?? 0);
      for (let at = choiceAt[choice] ?? 0; at < (choiceAt[choice + 1] ?? 0); at++) {
        const sign = signs[at] ?? 0;
        gradient[sign] = (gradient[sign] ?? 0) + error;
      }
    }
  }
}

/**
 * Learns a weight for each sign such that choices are as likely as they are right (log-linear, all
 * examples in each round, with the momentum of Nesterov 1983 and a pace of its own for each sign).
 *
 * @returns Weights by sign, those near nothing left out.
 */
export function train(
  examples: readonly Example[],
  { hashes }: Signs,
  { seldom, caution, slight }: Manner,
): Weights {
  const times = timesMet(examples, hashes.length);
  const laid = layOut(examples, (sign) => (times[sign] ?? 0) >= seldom);
  const together = laid.signs.length / Math.max(1, laid.choiceAt.length - 1);
  let weights = new Float64Array(hashes.length);
  let ahead = weights.slice();
  for (let round = 0; round < rounds; round++) {
    const gradient = ahead.map((weight) => caution * weight);
    addErrors(laid, ahead, gradient);
    const next = ahead.map(
      (weight, sign) =>
        weight - ((4 / together) * (gradient[sign] ?? 0)) / ((times[sign] ?? 0) + 4 * caution),
    );
    const momentum = round / (round + 3);
    ahead = next.map((weight, sign) => weight + momentum * (weight - (weights[sign] ?? 0)));
    weights = next;
  }
  const kept = hashes.map((hash, sign) => [hash, weights[sign] ?? 0] as const);
  return new Map(kept.filter(([, weight]) => Math.abs(weight) >= slight));
}
