import type { Reading } from '../text/reading.ts';
import type { Cast, Character } from './cast.ts';
import { nameUse } from './name-use.ts';

const male = /^(?:he|his|him|himself)$/;
const female = /^(?:she|her|hers|herself)$/;

/** Decides by how much more often one than the other stands beside a name. */
const clear = 2;

/**
 * Decides of people whose names tell no gender what the pronouns beside them say: where one person
 * alone is named in a sentence, "he" behind the name, or at the head of the next sentence, is taken for them.
 */
export function judgeGenders(reading: Reading, cast: Cast): void {
  const votes = new Map<Character, { male: number; female: number }>();
  const { items, chunks, sentenceAt, sentences } = reading;
  let sentence = -1;
  let alone: Character | null = null;
  let crowded = false;
  const vote = (character: Character, word: string): void => {
    const sum = votes.get(character) ?? { male: 0, female: 0 };
    if (male.test(word)) sum.male++;
    else if (female.test(word)) sum.female++;
    votes.set(character, sum);
  };
  let before: Character | null = null;
  for (const chunk of chunks) {
    const here = sentenceAt[chunk.head] ?? 0;
    if (here !== sentence) {
      before = here === sentence + 1 && !crowded ? alone : null;
      sentence = here;
      alone = null;
      crowded = false;
    }
    const owner = chunk.owner ?? null;
    const word = items[owner?.kind === 'pronoun' ? owner.head : chunk.head]?.lower ?? '';
    const named = chunk.kind === 'name' ? chunk : owner?.kind === 'name' ? owner : null;
    if (named) {
      const character = cast.whoIs(nameUse(items, named));
      if (character.kind === 'body' || character.kind === 'place') continue;
      if (alone && alone !== character) crowded = true;
      alone = character;
    } else if (alone && !crowded) vote(alone, word);
    else if (!alone && before && sentences[here]?.from === chunk.from) vote(before, word);
  }
  for (const [character, sum] of votes) {
    if (character.gender !== null) continue;
    if (sum.male >= clear * sum.female && sum.male > 0) character.gender = 'male';
    else if (sum.female >= clear * sum.male && sum.female > 0) character.gender = 'female';
  }
}
