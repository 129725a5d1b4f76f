import type { Chunk, Item, Reading } from '../text/reading.ts';
import { namesPeople } from '../words/people-nouns.ts';

/** The chunk an item stands in, or `null`. */
export function chunkOver(reading: Reading, item: number): Chunk | null {
  const at = reading.chunkAt[item] ?? -1;
  return at < 0 ? null : (reading.chunks[at] ?? null);
}

const transparent = new Set(['ADV', 'AUX', 'PART']);
const relative = /^(?:who|which|that)$/;
const commas = /^(?:,|\(|\)|—|–|--|-|\[|\])$/;

const isPreposition = (item: Item | undefined): boolean =>
  item?.part === 'ADP' ||
  /^(?:to|than|like|of|for|from|with|at|in|by|on|about|against)$/.test(item?.lower ?? '');

/** Whether a verb form can have a subject of its own: not "saying", not "to say". */
export function isFinite(items: readonly Item[], verb: number): boolean {
  const item = items[verb];
  if (!item || (item.part !== 'VERB' && item.part !== 'AUX') || item.lower.endsWith('ing'))
    return false;
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

function canSpeak(reading: Reading, chunk: Chunk): boolean {
  const word = reading.items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun') return /^(?:he|she|they|him|one)$/.test(word);
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

/** The verb to the left that shares its subject with a verb that has none at its side. */
function verbBefore(reading: Reading, verb: number, floor: number): number | null {
  for (let at = verb - 1; at >= floor; at--) if (isFinite(reading.items, at)) return at;
  return null;
}

function beside(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  for (let at = verb - 1; at >= floor; at--) {
    const item = items[at];
    if (!item) return null;
    const chunk = chunkOver(reading, at);
    if (chunk?.kind === 'time') {
      at = /^(?:on|in|at|late|early|last|this|during)$/.test(items[chunk.from - 1]?.lower ?? '')
        ? chunk.from - 1
        : chunk.from;
      continue;
    }
    if (chunk && relative.test(items[chunk.head]?.lower ?? '')) {
      at = chunk.from - (commas.test(items[chunk.from - 1]?.text ?? '') ? 1 : 0);
      continue;
    }
    if (chunk) {
      const root = rootOf(reading, chunk, floor);
      return isPreposition(items[root.from - 1])
        ? hostOfInsertion(reading, root.from - 1, floor)
        : root;
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

/**
 * Finds the subject of a verb to its left.
 *
 * @param floor - First item that may be looked at.
 */
export function subjectOf(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  if (items[verb]?.lower.endsWith('ing') && items[verb - 1]?.text === ',') {
    const main = mainSubject(reading, floor, verb);
    if (main) return main;
  }
  let at: number | null = verb;
  for (let steps = 0; at !== null && steps < 6; steps++) {
    const found: Chunk | null = isFinite(reading.items, at) ? beside(reading, at, floor) : null;
    if (found) return found;
    at = verbBefore(reading, at, floor);
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

/** The subject of a verb, if it is somebody who can speak. */
export function speakingSubject(reading: Reading, verb: number, floor: number): Chunk | null {
  const found = subjectOf(reading, verb, floor);
  return found && canSpeak(reading, found) ? found : null;
}

/** The first noun phrase of a stretch that can speak: what its sentence is about. */
export function topicOf(reading: Reading, from: number, to: number): Chunk | null {
  let second: Chunk | null = null;
  for (let at = from; at < to; at++) {
    const chunk = chunkOver(reading, at);
    if (!chunk) continue;
    at = chunk.to - 1;
    if (chunk.kind === 'time' || !canSpeak(reading, chunk)) continue;
    if (!isPreposition(reading.items[chunk.from - 1])) return chunk;
    second ??= chunk;
  }
  return second;
}
