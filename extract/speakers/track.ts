import { chunkOver } from '../languages/en/clauses/phrases.ts';
import type { Cast, Character } from '../names/cast.ts';
import { nameUse } from '../names/name-use.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { isOffice } from '../languages/en/words/people/offices.ts';
import { namesPeople } from '../languages/en/words/people/people-nouns.ts';
import { titleGender } from '../languages/en/words/names/titles.ts';
import { antecedentOf, type Wanted } from './antecedent.ts';
import { type Role, roleOf } from './appearance.ts';
import { besideOffice } from './apposition.ts';
import { createDescriptions } from './descriptions.ts';
import type { Meaning, Meanings } from './meaning.ts';
import { pronounKind } from '../languages/en/words/people/pronouns.ts';
import type { Place } from './salience.ts';
import { createStandings } from './standings.ts';

const isPerson = ({ kind }: Character): boolean => kind === 'person' || kind === 'unknown';

/**
 * Says whom each phrase outside quotations means, reading from the beginning.
 *
 * @param speaking - Phrases that name the speaker of a quotation; they weigh more.
 */
export function follow(reading: Reading, cast: Cast, speaking: ReadonlySet<Chunk>): Meanings {
  const { items } = reading;
  const meanings = new Map<Chunk, Meaning>();
  const standings = createStandings();
  const descriptions = createDescriptions(reading);

  const placeOf = (chunk: Chunk, role: Role): Place => ({
    item: chunk.head,
    sentence: reading.sentenceAt[chunk.head] ?? 0,
    paragraph: items[chunk.head]?.paragraph ?? 0,
    role,
    opens: opensSentence(reading, chunk),
  });

  function wantedBy(chunk: Chunk): Wanted | null {
    const word = items[chunk.head]?.lower ?? '';
    if (chunk.kind === 'pronoun') {
      const kind = pronounKind(word);
      return kind === 'male' || kind === 'female' ? { gender: kind, fit: null } : null;
    }
    if (!isDefinite(reading, chunk)) return null;
    const phrase = items.slice(chunk.from, chunk.to).map(({ lower }) => lower);
    return {
      gender: titleGender(word),
      fit: (character) => descriptions.fit(phrase, character),
    };
  }

  function meaningOf(chunk: Chunk, role: Role): Meaning | null {
    if (chunk.kind === 'name')
      return { character: cast.whoIs(nameUse(items, chunk)), share: 1, signs: [] };
    const relative = relativeTo(reading, chunk);
    const known = relative && meanings.get(relative);
    if (known) return known;
    const wanted = wantedBy(chunk);
    if (!wanted) return null;
    const place = placeOf(chunk, role);
    const found = antecedentOf(standings.at(place), place, wanted);
    // "the caretaker" is somebody only where the text has called somebody so.
    const loose = wanted.fit !== null && !isOffice(items[chunk.head]?.lower ?? '');
    return loose && !found?.signs.includes('described') ? null : found;
  }

  function meet(chunk: Chunk, role: Role): void {
    const meaning = meaningOf(chunk, role);
    if (!meaning) return;
    meanings.set(chunk, meaning);
    const { character } = meaning;
    if (chunk.kind === 'name') descriptions.note(chunk, character);
    if (!isPerson(character)) return;
    standings.meet({
      ...placeOf(chunk, role),
      character,
      role,
      named: chunk.kind === 'name',
    });
  }

  for (const chunk of reading.chunks) {
    if (chunk.owner && chunk.owner.kind !== 'nominal') meet(chunk.owner, 'owner');
    meet(chunk, roleOf(reading, chunk, speaking));
  }
  for (const chunk of reading.chunks) {
    const named = besideOffice(reading, chunk);
    const meaning = named && meanings.get(named);
    if (meaning) meanings.set(chunk, { ...meaning, signs: ['beside'] });
  }
  return meanings;
}

function opensSentence({ sentences, sentenceAt }: Reading, { from }: Chunk): boolean {
  return sentences[sentenceAt[from] ?? 0]?.from === from;
}

/** The phrase that "who" stands behind. */
function relativeTo(reading: Reading, chunk: Chunk): Chunk | null {
  if (reading.items[chunk.head]?.lower !== 'who') return null;
  const comma = reading.items[chunk.from - 1]?.text === ',';
  const before = chunkOver(reading, chunk.from - (comma ? 2 : 1));
  return before && before.to >= chunk.from - 1 ? before : null;
}

/** Whether a phrase is "the ..." and one person, without "of ..." behind that would single out another. */
function isDefinite(reading: Reading, chunk: Chunk): boolean {
  const { items } = reading;
  const head = items[chunk.head];
  if (chunk.kind !== 'nominal' || items[chunk.from]?.lower !== 'the' || !head || chunk.owner)
    return false;
  return namesPeople(head.lower) && !head.lower.endsWith('s') && items[chunk.to]?.text !== ',';
}
