import type { Chunk, Reading } from '../../../text/reading.ts';
import { namesBody, namesPeople } from '../words/people/people-nouns.ts';
import { takesClause } from '../words/verbs/speech-verbs.ts';
import { cueAt } from './cue.ts';
import { chunkOver, endOfPhrase, isPreposition, rootOf } from './phrases.ts';

/** Phrases in a row, the last behind "and": "Ann Lee, the mayor, Tom Marsh and two aides". */
export interface Row {
  members: readonly Chunk[];
  /** Item behind the row and what is set beside its last member. */
  to: number;
}

/** What a party and a state look like behind a name: "D-Ohio", "R". */
const party = /^[rdi]$/;

/** Whether a phrase could be one of several who speak. */
function isMember({ items }: Reading, chunk: Chunk): boolean {
  if (chunk.kind === 'name') return !/^an?$/.test(items[chunk.from]?.lower ?? '');
  const head = items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun') return /^(?:he|she|they)$/.test(head);
  return namesPeople(head) || (items[chunk.from]?.lower === 'the' && namesBody(head));
}

/** Where the words end that are set beside a name from `from` on, or `null` where none are. */
function endOfDescription(reading: Reading, from: number): number | null {
  const { items } = reading;
  if (items[from]?.part === 'NUM' && !chunkOver(reading, from)) return from + 1;
  const chunk = chunkOver(reading, from);
  if (chunk?.from !== from || chunk.kind === 'time') return null;
  const first = items[from];
  if (chunk.kind === 'name')
    return party.test(first?.lower ?? '') && items[from + 1]?.text === '-' ? chunk.to : null;
  const told = first?.part === 'DET' || namesPeople(items[chunk.head]?.lower ?? '');
  return told ? endOfPhrase(reading, chunk) : null;
}

/** What stands behind a member of a row. */
interface Behind {
  at: number;
  /** Whether ", the mayor," stands there. */
  described: boolean;
  /** Whether "of York" does. */
  placed: boolean;
}

/** Steps over what tells more of a member: "(R-Ohio)", "of York", ", the mayor,". */
function behind(reading: Reading, member: Chunk): Behind {
  const { items } = reading;
  let at = endOfPhrase(reading, member);
  const placed = at > member.to;
  if (items[at]?.text === '(') {
    const close = items.slice(at, at + 10).findIndex(({ text }) => text === ')');
    if (close > 0) at += close + 1;
  }
  if (items[at]?.text !== ',') return { at, described: false, placed };
  const end = endOfDescription(reading, at + 1);
  // Without a comma behind it "the mayor" is one of the row.
  return end !== null && items[end]?.text === ','
    ? { at: end, described: true, placed }
    : { at, described: false, placed };
}

/** Whether a phrase behind a comma goes on with a row, and does not tell more of the member before. */
function goesOn({ items }: Reading, member: Chunk): boolean {
  if (member.owner || /^(?:the|an?)$/.test(items[member.from]?.lower ?? '')) return false;
  return member.kind === 'name' || items[member.head]?.lower.endsWith('s') === true;
}

/** Whether a word is the last that joins a row: "and", and "nor" behind "neither". */
function endsRow({ items }: Reading, first: Chunk, at: number): boolean {
  const neither = [items[first.from], items[first.from - 1]].some(
    (item) => item?.lower === 'neither',
  );
  return neither
    ? items[at]?.lower === 'nor'
    : items[at]?.lower === 'and' || items[at]?.text === '&';
}

/** The row that begins with a phrase, or `null` where it stands alone. */
export function rowFrom(reading: Reading, first: Chunk): Row | null {
  const { items } = reading;
  const members = [first];
  let { at, described, placed } = behind(reading, first);
  for (let count = 0; count < 12; count++) {
    const comma = items[at]?.text === ',';
    const next = comma ? at + 1 : at;
    const last = endsRow(reading, first, next);
    // "Lee, and Marsh" begins another clause, but for "Lee, the mayor, and Marsh".
    if (last && comma && members.length === 1 && !described) return null;
    if (!last && !comma) return null;
    const from = last ? next + 1 : next;
    const member = chunkOver(reading, from);
    if (member?.from !== from || !isMember(reading, member)) return null;
    if (!last && !goesOn(reading, member)) return null;
    members.push(member);
    const after = behind(reading, member);
    // "the chairs from York and Kent", "voters in York, Kent and Devon": more of what stands behind "of".
    const before = members.at(-2);
    const unnamed = before && namesPeople(items[before.head]?.lower ?? '');
    const goesOnThere = (last && !comma) || unnamed;
    if (goesOnThere && placed && !described && !after.placed) return null;
    if (last) return { members, to: after.described ? after.at + 1 : after.at };
    ({ at, described, placed } = after);
  }
  return null;
}

/** Words after which a clause may begin. */
const opening = /^(?:that|as|when|while|after|before|because|and|but|both|neither|:|;|—|–|--|\()$/;

/** Whether a comma ends more than it seems: "voters in York, Kent and Devon said". */
function parts(reading: Reading, comma: number, floor: number): boolean {
  const chunk = chunkOver(reading, comma - 1);
  const root = chunk && rootOf(reading, chunk, floor);
  return root === chunk || (isPreposition(reading.items[floor]) && root?.from === floor + 1);
}

/** Whether a clause may begin at an item. */
function mayBegin(reading: Reading, item: number): boolean {
  const { items, sentences, sentenceAt } = reading;
  const verb = cueAt(items, item - 1);
  const from = sentences[sentenceAt[item] ?? 0]?.from ?? 0;
  const before = items[item - 1];
  if (item === from || !before || before.part === 'QUOTE') return true;
  if (item - 1 === from && before.part === 'ADV') return true;
  if (before.text === ',') return parts(reading, item - 1, from);
  return opening.test(before.lower) || (verb !== null && takesClause(verb));
}

/** The names that are set in commas behind a speaker who is several: "Two brothers, Lee and Marsh,". */
export function namesBeside(reading: Reading, several: Chunk): readonly Chunk[] {
  const { items } = reading;
  const comma = endOfPhrase(reading, several);
  const plural = several.kind === 'nominal' && items[several.head]?.lower.endsWith('s') === true;
  const first = plural && items[comma]?.text === ',' ? chunkOver(reading, comma + 1) : null;
  const row = first?.from === comma + 1 ? rowFrom(reading, first) : null;
  const closed = row !== null && items[row.to]?.text === ',';
  return closed && row.members.every(({ kind }) => kind === 'name') ? row.members : [];
}

/** Steps over ", both of the council," and ", who met her,". */
function overInsertion({ items }: Reading, from: number, verb: number): number {
  if (items[from]?.text !== ',' || !/^(?:who|both|all)$/.test(items[from + 1]?.lower ?? ''))
    return from;
  for (let at = from + 1; at < Math.min(verb, from + 20); at++)
    if (items[at]?.text === ',') return at + 1;
  return from;
}

/** Whether a row is set in commas behind those it names: "Two brothers, Lee and Marsh, said". */
function isSetBeside(reading: Reading, from: number, to: number): boolean {
  const { items } = reading;
  if (items[from - 1]?.text !== ',' || items[to]?.text !== ',') return false;
  const before = chunkOver(reading, from - 2);
  return before?.kind === 'nominal' && items[before.head]?.lower.endsWith('s') === true;
}

/** Whether only "have", "both", "later" stand between the end of a row and its verb. */
function reaches(reading: Reading, first: number, end: number, verb: number): boolean {
  const { items } = reading;
  const from = isSetBeside(reading, first, end) ? end + 1 : overInsertion(reading, end, verb);
  for (let at = from; at < verb; at++) {
    const item = items[at];
    if (item?.part === 'AUX' || item?.part === 'ADV' || /^(?:both|all)$/.test(item?.lower ?? ''))
      continue;
    const chunk = chunkOver(reading, at);
    const time = chunk?.kind === 'time' ? chunk : null;
    if (!time && !/^(?:on|in)$/.test(item?.lower ?? '')) return false;
    if (time) at = time.to - 1;
  }
  return from <= verb;
}

/** Phrases looked at before the one that is asked for. */
const reach = 10;

/**
 * The row that is the subject of a verb behind it and has a phrase among its members: "Ann Lee and
 * Tom Marsh said".
 *
 * @param verb - Item of the verb, or of the colon behind the names of who speaks.
 */
export function rowBefore(reading: Reading, mention: Chunk, verb: number): Row | null {
  const { chunks, chunkAt, sentences, sentenceAt } = reading;
  const floor = sentences[sentenceAt[verb] ?? 0]?.from ?? verb;
  const at = chunkAt[mention.head] ?? -1;
  if (chunks[at] !== mention) return null;
  for (let first = Math.max(0, at - reach); first <= at; first++) {
    const chunk = chunks[first];
    if (!chunk || chunk.from < floor || !isMember(reading, chunk)) continue;
    if (!mayBegin(reading, chunk.from)) continue;
    const row = rowFrom(reading, chunk);
    if (row?.members.includes(mention) && reaches(reading, chunk.from, row.to, verb)) return row;
  }
  return null;
}

/** The row that stands right behind a word of saying: "said Ann Lee and Tom Marsh". */
export function rowBehind(reading: Reading, mention: Chunk, to: number): Row | null {
  const { items } = reading;
  const first = chunkOver(reading, to);
  const row = first?.from === to ? rowFrom(reading, first) : null;
  if (!row?.members.includes(mention)) return null;
  let at = row.to;
  while (items[at]?.part === 'ADV') at++;
  const next = items[at];
  // "said Lee and Marsh nodded", "said Lee, the mayor, and Marsh, who knew her, nodded".
  if (next?.part === 'VERB' || next?.part === 'AUX') return null;
  if (next?.text !== ',' || items[at + 1]?.lower !== 'who') return row;
  const end = reading.sentences[reading.sentenceAt[at] ?? 0]?.to ?? at;
  const closes = items.slice(at + 1, end).some(({ text }) => text === ',');
  return closes ? null : row;
}
