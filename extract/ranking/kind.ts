import type { Character } from '../names/cast.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { namesBody, namesPeople } from '../languages/en/words/people/people-nouns.ts';
import { endsBodyName } from '../languages/en/words/names/organisations.ts';
import { isPlace } from '../languages/en/words/names/places.ts';

const pronouns =
  /^(?:he|she|they|it|who|i|we|you|one|him|his|her|them|their|its|someone|somebody|those|others)$/;

/** What sort of mention a phrase is, in a word that the model weighs. */
export function kindOfMention(
  { items }: Reading,
  chunk: Chunk | null,
  character: Character | null,
): string {
  if (!chunk) return 'nobody';
  const head = items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun') return pronouns.test(head) ? head : 'pronoun';
  if (chunk.kind === 'name') {
    if (character && character.kind !== 'unknown') return character.kind;
    return endsBodyName(head) ? 'body' : isPlace(head) ? 'place' : 'unknown';
  }
  const first = items[chunk.from];
  const article = first?.part === 'DET' ? (first.lower === 'the' ? 'the ' : 'a ') : '';
  if (namesPeople(head)) return `${article}${head.endsWith('s') ? 'people' : 'person'}`;
  return namesBody(head) ? `${article}writing` : 'thing';
}
