import type { Chunk, Item, Reading } from '../text/reading.ts';
import { namesBody, namesPeople } from '../words/people-nouns.ts';

/** The chunk an item stands in, or `null`. */
export function chunkOver(reading: Reading, item: number): Chunk | null {
  const at = reading.chunkAt[item] ?? -1;
  return at < 0 ? null : (reading.chunks[at] ?? null);
}

const transparent = new Set(['ADV', 'AUX', 'PART']);
const relative = /^(?:who|which|that)$/;
const closers = /^(?:\)|\])$/;
const commas = /^(?:,|\(|\)|—|–|--|-|\[|\])$/;
const signs = /^(?:sign|signs|ad|ads|banner|poster|voice|voiceover|voice-over|note|placard)$/;

/** Whether a noun phrase behind this item belongs to a preposition, not to a verb. */
export function isPreposition(item: Item | undefined): boolean {
  if (!item || /^(?:after|before|since|until|as|while|because|though|than|when|if|whether|that)$/.test(item.lower)) return false;
  return item.part === 'ADP' || /^(?:to|like|of|for|from|with|at|in|by|on|about|against)$/.test(item.lower);
}

/** Whether a verb form can have a subject of its own: not "saying", not "to say". */
export function isFinite(items: readonly Item[], verb: number): boolean {
  const item = items[verb];
  if (!item || (item.part !== 'VERB' && item.part !== 'AUX') || item.lower.endsWith('ing')) return false;
  return items[verb - 1]?.lower !== 'to';
}

/** Walks a phrase with its "of ..." and "for ..." back to the noun it hangs on. */
function rootOf(reading: Reading, chunk: Chunk, floor: number): Chunk {
  let root = chunk;
  while (isPreposition(reading.items[root.from - 1])) {
    const host = root.from - 2 >= floor ? chunkOver(reading, root.from - 2) : null;
    if (!host || host.from < floor) break;
    root = host;
  }
  return root;
}

/** Whether a phrase names somebody who could speak, verb of saying or not. */
export function canSpeak(reading: Reading, chunk: Chunk): boolean {
  const word = reading.items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun') return /^(?:he|she|they|one)$/.test(word);
  return chunk.kind === 'name' || namesPeople(word);
}

/** The noun phrase that a comma-bound insertion before `comma` hangs on ("Lee, a judge,"). */
function hostOfInsertion(reading: Reading, comma: number, floor: number): Chunk | null {
  const { items } = reading;
  let host: Chunk | null = null;
  for (let at = comma - 1; at >= floor; at--) {
    const chunk = chunkOver(reading, at);
    if (!chunk || chunk.kind === 'time') continue;
    const follows = items[chunk.to];
    if (chunk.to <= comma && follows && commas.test(follows.text)) {
      const root = rootOf(reading, chunk, floor);
      if (!isPreposition(items[root.from - 1]) && canSpeak(reading, root)) host = root;
    }
    at = chunk.from;
  }
  return host;
}

/** Where a bracket closed at `close` was opened, or `close` itself. */
function openingOf(items: readonly Item[], close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 20); at--) if (/^[([]$/.test(items[at]?.text ?? '')) return at;
  return close;
}

/** "Ann Lee, chair of the board" without a comma behind: the office is not the subject, Lee is. */
function bearerOf(reading: Reading, office: Chunk, floor: number): Chunk {
  const { items } = reading;
  if (office.kind !== 'nominal' || items[office.from]?.part === 'DET' || office.owner) return office;
  let at = office.from - 1;
  if (items[at]?.lower === 'and') at = (chunkOver(reading, at - 1)?.from ?? at) - 1;
  if (items[at]?.text !== ',') return office;
  const before = at - 1 >= floor ? chunkOver(reading, at - 1) : null;
  return before?.kind === 'name' && !isPreposition(items[before.from - 1]) ? before : office;
}

/** The verb to the left that shares its subject with a verb that has none at its side. */
function verbBefore(reading: Reading, verb: number, floor: number): number | null {
  for (let at = verb - 1; at >= floor; at--) if (isFinite(reading.items, at)) return at;
  return null;
}

/** Steps back over "on Monday", and over "who" to the one it stands for. */
function skipAside(items: readonly Item[], chunk: Chunk): number | null {
  const before = items[chunk.from - 1];
  if (chunk.kind === 'time') return /^(?:on|in|at|late|early|last|this|during)$/.test(before?.lower ?? '') ? chunk.from - 1 : chunk.from;
  if (relative.test(items[chunk.head]?.lower ?? '')) return commas.test(before?.text ?? '') ? chunk.from - 1 : chunk.from;
  return null;
}

function beside(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  for (let at = verb - 1; at >= floor; at--) {
    const item = items[at];
    if (!item) return null;
    const chunk = chunkOver(reading, at);
    const aside = chunk && skipAside(items, chunk);
    if (aside !== null) {
      at = aside;
      continue;
    }
    if (chunk) {
      const root = rootOf(reading, chunk, floor);
      if (!isPreposition(items[root.from - 1])) return bearerOf(reading, root, floor);
      return hostOfInsertion(reading, root.from - 1, floor);
    }
    if (closers.test(item.text)) {
      at = openingOf(items, at, floor);
      continue;
    }
    if (commas.test(item.text)) return hostOfInsertion(reading, at, floor);
    if (relative.test(item.lower)) {
      if (commas.test(items[at - 1]?.text ?? '')) at--;
      continue;
    }
    if (!transparent.has(item.part)) return null;
  }
  return null;
}

const subordinates =
  /^(?:that|when|while|after|before|because|if|since|although|though|as|who|which|whom|where|until|unless|whether)$/;

/** The subject of the main clause of items [floor, to). */
function mainSubject(reading: Reading, floor: number, to: number): Chunk | null {
  const { items } = reading;
  let subordinate = false;
  for (let at = floor; at < to; at++) {
    const item = items[at];
    if (subordinates.test(item?.lower ?? '')) subordinate = true;
    if (item?.text === ',') subordinate = false;
    if (subordinate || !isFinite(items, at)) continue;
    const found = beside(reading, at, floor);
    if (found && canSpeak(reading, found)) return found;
  }
  return null;
}

/** Who does what a participle says: "with Lee shouting", "a sign reading", "Lee spoke, saying". */
function participleSubject(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  let at = verb - 1;
  while (items[at]?.part === 'ADV') at--;
  if (items[at]?.text === ',') {
    const main = mainSubject(reading, floor, verb);
    const near = at - 1 >= floor ? chunkOver(reading, at - 1) : null;
    return main ?? (near && canSpeak(reading, near) && !isPreposition(items[near.from - 1]) ? near : null);
  }
  const chunk = at >= floor ? chunkOver(reading, at) : null;
  if (!chunk) return null;
  if (signs.test(items[chunk.head]?.lower ?? '')) return chunk;
  return items[chunk.from - 1]?.lower === 'with' && canSpeak(reading, chunk) ? chunk : null;
}

/**
 * Finds the subject of a verb to its left.
 *
 * @param floor - First item that may be looked at.
 */
export function subjectOf(reading: Reading, verb: number, floor: number): Chunk | null {
  if (reading.items[verb]?.lower.endsWith('ing')) {
    const found = participleSubject(reading, verb, floor);
    if (found) return found;
  }
  let at: number | null = verb;
  let mute: Chunk | null = null;
  for (let steps = 0; at !== null && steps < 6; steps++) {
    const found: Chunk | null = isFinite(reading.items, at) ? beside(reading, at, floor) : null;
    // Of verbs that share a subject, one further off may name who speaks ("Lee said talks are near but warned").
    if (found && (steps === 0 || canSpeak(reading, found))) return found;
    mute ??= found;
    at = verbBefore(reading, at, floor);
  }
  return mute;
}

/** The subject of a verb, if it is somebody, or a body or writing, that can speak. */
export function speakingSubject(reading: Reading, verb: number, floor: number): Chunk | null {
  const found = subjectOf(reading, verb, floor);
  if (!found) return null;
  return canSpeak(reading, found) || namesBody(reading.items[found.head]?.lower ?? '') ? found : null;
}

/** The first noun phrase of a stretch that can speak: what its sentence is about. */
export function topicOf(reading: Reading, from: number, to: number): Chunk | null {
  let second: Chunk | null = null;
  for (let at = from; at < to; at++) {
    const chunk = chunkOver(reading, at);
    if (!chunk) continue;
    at = chunk.to - 1;
    const who = canSpeak(reading, chunk) ? chunk : chunk.owner;
    if (chunk.kind === 'time' || !who) continue;
    if (who === chunk && !isPreposition(reading.items[chunk.from - 1])) return chunk;
    second ??= who;
  }
  return second;
}
