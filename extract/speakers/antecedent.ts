import type { MeaningSign } from '../../contract/extraction.ts';
import type { Character } from '../names/cast.ts';
import { type Place, salienceOf, type Standing } from './salience.ts';
import type { Meaning } from './meaning.ts';

/** What a word that takes somebody up asks of them. */
export interface Wanted {
  gender: Character['gender'];
  /** How well a description fits each; `null` where the word describes nobody. */
  fit: ((character: Character) => number) | null;
}

/** What somebody who fits a description weighs at the least: it holds however far back they were. */
const REMEMBERED = -4;

/** How much less likely somebody is whose gender, or whose being a person, is not told. */
const unsure = { gender: -1, person: -1.5 };

function fits({ gender }: Character, wanted: Wanted): boolean {
  return wanted.gender === null || gender === null || gender === wanted.gender;
}

function doubt({ gender, kind }: Character, wanted: Wanted): number {
  return (
    (wanted.gender !== null && gender === null ? unsure.gender : 0) +
    (kind === 'unknown' ? unsure.person : 0)
  );
}

/** What can be told in words of why somebody is meant. */
function signsFor(
  standing: Standing,
  place: Place,
  alone: boolean,
  wanted: Wanted,
  fit: number,
): MeaningSign[] {
  const signs: MeaningSign[] = [];
  const sentence = standing.places[0]?.sentence ?? 0;
  if (fit > 0) signs.push('described');
  if (sentence === place.sentence) signs.push('same-sentence');
  else if (standing.subjectBefore) signs.push('subject-before');
  else if (place.sentence - sentence === 1) signs.push('sentence-before');
  if (alone)
    signs.push(
      wanted.gender === 'male'
        ? 'only-man'
        : wanted.gender === 'female'
          ? 'only-woman'
          : 'only-person',
    );
  if (standing.spokeLast) signs.push('spoke-last');
  if (standing.pronounBefore) signs.push('pronoun-before');
  if (signs.length === 0 && standing.foremost) signs.push('named-most');
  return signs;
}

/** Whom a word takes up that names nobody; `null` where nobody could be meant. */
export function antecedentOf(
  standings: readonly Standing[],
  place: Place,
  wanted: Wanted,
): Meaning | null {
  let best: { standing: Standing; score: number; fit: number } | null = null;
  const scores: number[] = [];
  for (const standing of standings) {
    const { character } = standing;
    if (!fits(character, wanted)) continue;
    const fit = wanted.fit?.(character) ?? 0;
    const salience = salienceOf(standing, place);
    const standingNow = fit > 0 ? Math.max(salience, REMEMBERED) : salience;
    const score = standingNow + doubt(character, wanted) + fit;
    scores.push(score);
    if (!best || score > best.score) best = { standing, score, fit };
  }
  if (!best) return null;
  const top = best.score;
  const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0);
  return {
    character: best.standing.character,
    share: 1 / sum,
    signs: signsFor(best.standing, place, scores.length === 1, wanted, best.fit),
  };
}
