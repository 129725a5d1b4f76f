import type { Character } from '../names/cast.ts';
import type { Appearance, Role } from './appearance.ts';

/** Where a pronoun or an office stands that takes somebody up. */
export interface Place {
  item: number;
  sentence: number;
  paragraph: number;
  role: Role;
  opens: boolean;
}

/** What a text has told of somebody so far. */
export interface Standing {
  character: Character;
  /** Where they were met, the last places, latest first. */
  places: readonly Appearance[];
  spokeLast: boolean;
  /** Whether the pronoun before meant them. */
  pronounBefore: boolean;
  /** Whether they were, as its subject, what the sentence before was about. */
  subjectBefore: boolean;
  /** Whether nobody was met more often. */
  foremost: boolean;
}

/** What a place in its sentence adds to its being taken up. */
const roles: Readonly<Record<Role, number>> = {
  speaker: 2.8,
  subject: 2,
  elsewhere: 1.2,
  object: 0.8,
  owner: 0.6,
};

/** What makes somebody the one a pronoun means, as the theory of centering has it: subjects, near ones. */
const weights = {
  opens: 0.8,
  /** For each sentence between. */
  sentence: -1.6,
  paragraph: -0.2,
  spokeLast: 0.5,
  pronounBefore: 0.4,
  subjectBefore: 0.4,
  foremost: 0.3,
  /** The later of two places that weigh the same, per item. */
  later: 1e-5,
};

function weightOf(one: Appearance, place: Place): number {
  return (
    roles[one.role] +
    (one.opens ? weights.opens : 0) +
    weights.sentence * (place.sentence - one.sentence) +
    weights.paragraph * Math.min(place.paragraph - one.paragraph, 3) +
    weights.later * one.item
  );
}

/** How much speaks for somebody's being meant, whatever their gender: a sum of weights. */
export function salienceOf(standing: Standing, place: Place): number {
  const best = Math.max(...standing.places.map((one) => weightOf(one, place)));
  return (
    best +
    (standing.spokeLast ? weights.spokeLast : 0) +
    (standing.pronounBefore ? weights.pronounBefore : 0) +
    (standing.subjectBefore ? weights.subjectBefore : 0) +
    (standing.foremost ? weights.foremost : 0)
  );
}
