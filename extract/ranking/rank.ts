import type { Character } from '../names/cast.ts';
import { rules } from '../languages/en/rules/rules.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import type { Candidate, Choice } from './candidate.ts';
import { featuresOf, type Surroundings } from './features.ts';
import { gather } from './gather.ts';
import { chances, scoreOf, type Weights } from './model.ts';
import { shapeOf } from './shape.ts';

/** A candidate with what the model weighs of it. */
export interface Weighed {
  candidate: Candidate;
  features: readonly string[];
}

/** Chooses among the candidates of one quotation; the index of the one chosen. */
export type Chooser = (
  weighed: readonly Weighed[],
  quotation: number,
) => [at: number, share: number];

/** Chooses who has the best score. */
export function byWeights(weights: Weights): Chooser {
  return (weighed) => {
    const shares = chances(weighed.map(({ features }) => scoreOf(features, weights)));
    let best = 0;
    for (const [at, share] of shares.entries()) if (share > (shares[best] ?? 0)) best = at;
    return [best, shares[best] ?? 0];
  };
}

/**
 * Says whose each quotation is, along the article: who was chosen for one counts for the next.
 *
 * @param characterOf - Whom a phrase means, as far as is known before anybody speaks.
 */
export function rank(
  reading: Reading,
  characterOf: (chunk: Chunk) => Character | null,
  choose: Chooser,
): Choice[] {
  const chosen: Choice[] = [];
  const counts = new Map<Character, number>();
  for (const quotation of reading.quotations.keys()) {
    const around: Surroundings = {
      reading,
      quotation,
      shape: shapeOf(reading, quotation),
      earlier: chosen,
      characterOf,
      spoken: (character) => counts.get(character) ?? 0,
    };
    const weighed = gather(reading, quotation, chosen, rules).map((candidate) => ({
      candidate,
      features: featuresOf(around, candidate),
    }));
    const [at, share] = choose(weighed, quotation);
    const candidate = weighed[at]?.candidate;
    if (!candidate) throw new Error('A quotation without candidates');
    const { mention, cue, carriedFrom } = candidate;
    chosen.push({ mention, cue, carriedFrom, rule: candidate.rules[0] ?? 'near', share });
    const character = mention && characterOf(mention);
    if (character) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return chosen;
}
