import { cueAt, isFinite } from '../languages/en/clauses/cue.ts';
import { type Row, rowBefore, rowBehind, rowFrom } from '../languages/en/clauses/row.ts';
import type { Proposal } from '../languages/en/rules/rule.ts';
import type { Chunk, Reading } from '../text/reading.ts';
import { endsBodyName, isJoinedName } from '../languages/en/words/names/organisations.ts';
import { isPlace } from '../languages/en/words/names/places.ts';
import { alongside } from '../languages/en/clauses/alongside.ts';
import type { Meanings } from './meaning.ts';

/** The words that name a speaker, and those that say that they speak. */
export type Said = Pick<Proposal, 'mention' | 'cue'>;

/** How far behind a speaker their verb is looked for, in items. */
const reach = 6;

/** The row in which a speaker is named, beside the word of saying; `null` for one named alone. */
export function rowOf(reading: Reading, { mention, cue }: Said): Row | null {
  if (!mention) return null;
  if (cue && mention.to > cue[0]) return rowBehind(reading, mention, cue[1]);
  const row = cue ? null : rowFrom(reading, mention);
  if (reading.items[row?.to ?? -1]?.text === ':') return row;
  const verb = verbBeside(reading, mention, cue);
  return verb === null ? null : rowBefore(reading, mention, verb);
}

/** The verb of a speaker named before it: of saying, or that of "issued a letter calling", "were quoted as saying". */
function verbBeside({ items }: Reading, mention: Chunk, cue: Said['cue']): number | null {
  const finite = cue && isFinite(items, cue[0]) && items[cue[0] - 1]?.lower !== 'as';
  if (finite) return cue[0];
  const end = cue?.[0] ?? mention.to + reach;
  for (let at = mention.to; at < end; at++) {
    if (isFinite(items, at)) return cue || cueAt(items, at) !== null ? at : null;
  }
  return cue?.[0] ?? null;
}

/** Whether a phrase of a row is that of a body by itself: "the FBI", "Russia", "Human Rights Watch". */
function standsAlone({ items }: Reading, { from, to, nameFrom, head }: Chunk): boolean {
  const word = items[head]?.text ?? '';
  return items[from]?.part === 'DET' || to - nameFrom === 1 || isPlace(word);
}

/** The FBI, the U.N. */
const acronym = /^\p{Lu}{2,}|\p{Lu}\./u;

/** Whether the last is named by two trades, of one or of several: "White House and Pentagon aides". */
function sharesNoun({ items }: Reading, first: Chunk, last: Chunk): boolean {
  const word = items[last.from];
  if (last.kind === 'nominal')
    return first.kind === 'name' && (word?.part === 'PROPN' || word?.part === 'ADJ');
  const described = last.from < last.nameFrom && word?.part !== 'DET' && !last.owner;
  return described && word?.text === word?.lower;
}

/** Whether what looks like a row is the name of one body: "the Food and Drug Administration". */
function isOneBody(reading: Reading, { members }: Row, meanings: Meanings): boolean {
  const { items } = reading;
  const isPerson = (chunk: Chunk) => meanings.get(chunk)?.character.kind === 'person';
  const text = (chunk: Chunk) => items[chunk.head]?.text ?? '';
  const [first, second] = members;
  const last = members.at(-1);
  if (!first || !second || !last) return false;
  const known = isPerson(first) || isPlace(text(first));
  if (!known && sharesNoun(reading, first, last)) return true;
  if (members.some((chunk) => chunk.kind !== 'name')) return false;
  if (members.length === 2 && isJoinedName(text(first), text(second))) return true;
  // "the Department of Health and Human Services", "Centers for Disease Control and Prevention".
  const branches = items
    .slice(first.nameFrom, first.to)
    .some(({ lower }) => lower === 'of' || lower === 'for');
  const the = items[first.from]?.lower === 'the';
  const named = first.from < first.nameFrom || the;
  return members.slice(1).some((chunk) => {
    const whole = chunk.to - chunk.nameFrom > 1 || !branches;
    if (isPerson(chunk) && (whole || meanings.get(chunk)?.character.name !== text(chunk)))
      return false;
    const bare = items[chunk.from]?.part !== 'DET';
    if (branches || (the && !acronym.test(text(first)))) return bare;
    if (!endsBodyName(text(chunk)) || isPerson(first)) return false;
    return !standsAlone(reading, chunk) && (named || !standsAlone(reading, first));
  });
}

/**
 * The others who are named as the speaker's equals: "Ann Lee and Tom Marsh said", "said Ann Lee, the
 * mayor, and Tom Marsh". Those without a name among them are left out.
 */
export function namedTogether(reading: Reading, said: Said, meanings: Meanings): Chunk[] {
  const row = rowOf(reading, said);
  const members = row && !isOneBody(reading, row, meanings) ? row.members : [];
  const known = new Set([said.mention && meanings.get(said.mention)?.character]);
  return [...members, ...alongside(reading, said)].filter((member) => {
    const character = meanings.get(member)?.character;
    if (member === said.mention || !character || known.has(character)) return false;
    known.add(character);
    return true;
  });
}
