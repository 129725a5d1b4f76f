import { chunkOver } from '../languages/en/clauses/phrases.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { isBelonging } from '../languages/en/words/names/belongings.ts';
import { namesPeople } from '../languages/en/words/people/people-nouns.ts';
import { isFaint, speechVerb } from '../languages/en/words/verbs/speech-verbs.ts';
import { titleGender } from '../languages/en/words/names/titles.ts';
import type { Cast, Character } from './cast.ts';
import { nameUse } from './name-use.ts';

/** What a place in the text adds to a name's being a person's. */
const weights = {
  speaks: 1,
  who: 2,
  described: 3,
  aged: 3,
  the: -2,
  inside: -2,
  many: -3,
  dotted: -3,
};

/** What stands around one use of a name tells of whether a person bears it. */
function evidence({ items }: Reading, chunk: Chunk): number {
  const before = items[chunk.from - 1];
  const after = items[chunk.to];
  const next = items[chunk.to + 1];
  const head = items[chunk.head];
  let sum = 0;
  if (after?.part === 'VERB') {
    const base = speechVerb(after.lower);
    if (base !== null && !isFaint(base)) sum += weights.speaks;
  }
  if (before?.part === 'VERB' && /^(?:said|says|added|asked)$/.test(before.lower))
    sum += weights.speaks;
  if (after?.lower === 'who' || (after?.text === ',' && next?.lower === 'who')) sum += weights.who;
  if (after?.text === ',' && /^\d{2}$/.test(next?.text ?? '')) sum += weights.aged;
  if (items[chunk.from]?.lower === 'the' && chunk.nameFrom === chunk.from + 1) sum += weights.the;
  if (/^(?:in|at|near|inside|via)$/.test(before?.lower ?? '')) sum += weights.inside;
  if (head && (isBelonging(head.text) || (namesPeople(head.lower) && head.lower.endsWith('s'))))
    sum += weights.many;
  if (head && /^(?:\p{Lu}\p{L}*\.)+$/u.test(head.text)) sum += weights.dotted;
  return sum;
}

/** The noun set beside a name in commas that says what its bearer is: "Lee, a judge,". */
function trade(reading: Reading, chunk: Chunk): string | null {
  if (reading.items[chunk.to]?.text !== ',') return null;
  const beside = chunkOver(reading, chunk.to + 1);
  const noun = beside && reading.items[beside.head]?.lower;
  return beside?.kind === 'nominal' && beside.from === chunk.to + 1 && noun && namesPeople(noun)
    ? noun
    : null;
}

/** Decides of names that by themselves could be anything's whether they are a person's, by what the text does with them. */
export function judgeKinds(reading: Reading, cast: Cast): void {
  const sums = new Map<Character, number>();
  for (const chunk of reading.chunks) {
    if (chunk.kind !== 'name') continue;
    const character = cast.whoIs(nameUse(reading.items, chunk));
    const noun = trade(reading, chunk);
    if (noun !== null && character.kind !== 'body') character.gender ??= titleGender(noun);
    if (character.kind !== 'unknown') continue;
    const sum = evidence(reading, chunk) + (noun === null ? 0 : weights.described);
    sums.set(character, (sums.get(character) ?? 0) + sum);
  }
  for (const [character, sum] of sums) if (sum !== 0) character.kind = sum > 0 ? 'person' : 'body';
}
