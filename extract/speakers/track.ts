import type { Cast, Character } from '../names/cast.ts';
import { nameUse } from '../names/name-use.ts';
import { isVerb } from '../clauses/cue.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { namesPeople } from '../words/people-nouns.ts';
import { isOffice } from '../words/offices.ts';
import { createOffices } from './offices.ts';
import { pronounKind } from './pronouns.ts';

/** A place where a text speaks of somebody. */
interface Appearance {
  character: Character;
  sentence: number;
  item: number;
  weight: number;
}

/** What makes somebody the one a pronoun means; found by trying on articles with names settled by hand. */
const weights = {
  subject: 1,
  object: 0.4,
  elsewhere: 0.6,
  owner: 0.3,
  /** First in its sentence. */
  opening: 0.4,
  /** Speaks a quotation there. */
  speaking: 0.6,
  /** Has been called by the office that takes them up. */
  known: 2,
  /** For each sentence between. */
  distance: -0.8,
  /** Neither man nor woman for all the text tells. */
  unsure: -0.6,
};

/** How far back, in appearances, a pronoun may look. */
const memory = 24;

const isPerson = (character: Character): boolean =>
  character.kind === 'person' || character.kind === 'unknown';

/** How much a place in its sentence makes somebody the one it is about. */
function weightOf(reading: Reading, chunk: Chunk): number {
  const { items } = reading;
  const before = items[chunk.from - 1];
  const after = items[chunk.to];
  let weight = weights.elsewhere;
  if (isVerb(after) || after?.text === ',') weight = weights.subject;
  if (before?.part === 'ADP' || before?.lower === 'to' || before?.part === 'VERB')
    weight = weights.object;
  const sentence = reading.sentences[reading.sentenceAt[chunk.from] ?? 0];
  if (sentence?.from === chunk.from) weight += weights.opening;
  return weight;
}

/**
 * Says whom each chunk outside quotations means, reading from the beginning; by chunk, `null` for
 * nobody known.
 *
 * @param speaking - Chunks that name the speaker of a quotation; they weigh more.
 */
export function follow(
  reading: Reading,
  cast: Cast,
  speaking: ReadonlySet<Chunk>,
): Map<Chunk, Character> {
  const meant = new Map<Chunk, Character>();
  const recent: Appearance[] = [];
  const offices = createOffices(reading);
  const bearer = (noun: string, sentence: number, item: number): Character | null =>
    takeUp(recent, offices.bearer(noun), isOffice(noun), sentence, item);
  const meet = (chunk: Chunk, weight: number): void => {
    const head = reading.items[chunk.head];
    const sentence = reading.sentenceAt[chunk.head] ?? 0;
    let character: Character | null = null;
    if (chunk.kind === 'name') character = cast.whoIs(nameUse(reading.items, chunk));
    else if (chunk.kind === 'pronoun' && head)
      character = antecedent(recent, head.lower, sentence, chunk.head);
    else if (isDefinite(reading, chunk) && head)
      character = bearer(head.lower, sentence, chunk.head);
    if (!character) return;
    meant.set(chunk, character);
    if (chunk.kind === 'name') offices.note(chunk, character);
    if (!isPerson(character)) return;
    recent.push({
      character,
      sentence,
      item: chunk.head,
      weight: weight + (speaking.has(chunk) ? weights.speaking : 0),
    });
    if (recent.length > memory) recent.shift();
  };
  for (const chunk of reading.chunks) {
    if (chunk.owner && chunk.owner.kind !== 'nominal') meet(chunk.owner, weights.owner);
    meet(chunk, weightOf(reading, chunk));
  }
  nameOffices(reading, meant);
  return meant;
}

/** Gives an office in apposition the one named beside it. */
function nameOffices(reading: Reading, meant: Map<Chunk, Character>): void {
  for (const chunk of reading.chunks) {
    const named = chunk.kind === 'nominal' ? apposition(reading, chunk) : null;
    const character = named && meant.get(named);
    if (character) meant.set(chunk, character);
  }
}

/** Whether a phrase is "the ..." and one person, without "of ..." behind that would single out another. */
function isDefinite(reading: Reading, chunk: Chunk): boolean {
  const { items } = reading;
  const head = items[chunk.head];
  if (chunk.kind !== 'nominal' || items[chunk.from]?.lower !== 'the' || !head || chunk.owner)
    return false;
  return namesPeople(head.lower) && !head.lower.endsWith('s') && items[chunk.to]?.text !== ',';
}

/** Whom "the senator" takes up: one called a senator before, unless another is much nearer. */
function takeUp(
  recent: readonly Appearance[],
  bearer: Character | null,
  anyone: boolean,
  sentence: number,
  item: number,
): Character | null {
  const near = recent.map((one) =>
    one.character === bearer ? { ...one, weight: one.weight + weights.known } : one,
  );
  return anyone ? (antecedent(near, 'any', sentence, item) ?? bearer) : bearer;
}

/** The name set beside an office in commas: "the spokesman, Ann Lee, said". */
function apposition(reading: Reading, office: Chunk): Chunk | null {
  const { items, chunkAt, chunks } = reading;
  if (items[office.to]?.text !== ',' || !namesPeople(items[office.head]?.lower ?? '')) return null;
  const name = chunks[chunkAt[office.to + 1] ?? -1];
  if (name?.kind !== 'name' || name.from !== office.to + 1 || name.owner) return null;
  return /^[,.]$/.test(items[name.to]?.text ?? '') ? name : null;
}

function antecedent(
  recent: readonly Appearance[],
  word: string,
  sentence: number,
  item: number,
): Character | null {
  const kind = word === 'any' ? 'someone' : pronounKind(word);
  if (kind === null || kind === 'many' || kind === 'writer') return null;
  let best: Character | null = null;
  let most = -Infinity;
  for (const one of recent) {
    if (kind === 'any' && item - one.item > 3) continue;
    if (
      (kind === 'male' || kind === 'female') &&
      one.character.gender &&
      one.character.gender !== kind
    )
      continue;
    const distance = sentence - one.sentence;
    const score =
      one.weight +
      weights.distance * distance +
      (one.character.gender === null ? weights.unsure : 0) +
      one.item / 1e6;
    if (score >= most) {
      most = score;
      best = one.character;
    }
  }
  return best;
}
