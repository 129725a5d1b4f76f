import type { Chunk, Item, Reading } from '../../../text/reading.ts';
import { bearerOf, commas, hostOfInsertion, openingOf } from './insertions.ts';
import { canSpeak, chunkOver, isPreposition, rootOf } from './phrases.ts';

const transparent = new Set(['ADV', 'AUX', 'PART']);
const relative = /^(?:who|which|that)$/;
const closers = /^(?:\)|\])$/;

/** Steps back over "on Monday", and over "who" to the one it stands for. */
function skipAside(items: readonly Item[], chunk: Chunk): number | null {
  const before = items[chunk.from - 1];
  if (chunk.kind === 'time')
    return /^(?:on|in|at|late|early|last|this|during)$/.test(before?.lower ?? '')
      ? chunk.from - 1
      : chunk.from;
  if (relative.test(items[chunk.head]?.lower ?? ''))
    return commas.test(before?.text ?? '') ? chunk.from - 1 : chunk.from;
  return null;
}

/** Who "who" stands for: the nearest before it that can speak ("at a rally with Lee, who said"). */
function beforeWho(reading: Reading, who: number, floor: number): Chunk | null {
  const comma = commas.test(reading.items[who - 1]?.text ?? '') ? 1 : 0;
  let chunk = chunkOver(reading, who - 1 - comma);
  while (chunk && chunk.from >= floor && !canSpeak(reading, chunk)) {
    if (!isPreposition(reading.items[chunk.from - 1])) return null;
    chunk = chunkOver(reading, chunk.from - 2);
  }
  return chunk && chunk.from >= floor ? chunk : null;
}

/** Of "Lee and Quill said" the first is named, where nothing else stands before them. */
function firstOfPair(reading: Reading, second: Chunk, floor: number): Chunk {
  const { items } = reading;
  if (second.kind !== 'name' || items[second.from - 1]?.lower !== 'and') return second;
  const first = second.from - 2 >= floor ? chunkOver(reading, second.from - 2) : null;
  const alone =
    first && (first.from === floor || /^[,:;]$/.test(items[first.from - 1]?.text ?? ''));
  return first?.kind === 'name' && alone ? first : second;
}

/** The noun phrase to the left of a verb that is its subject, with nothing but asides between. */
export function beside(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  for (let at = verb - 1; at >= floor; at--) {
    const item = items[at];
    if (!item) return null;
    const chunk = chunkOver(reading, at);
    const who = chunk?.kind === 'pronoun' && item.lower === 'who' && beforeWho(reading, at, floor);
    if (who) return who;
    const aside = chunk && skipAside(items, chunk);
    if (aside !== null) {
      at = aside;
      continue;
    }
    if (chunk) {
      const root = rootOf(reading, chunk, floor);
      if (!isPreposition(items[root.from - 1]))
        return firstOfPair(reading, bearerOf(reading, root, floor), floor);
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
