import type { Chunk, Item, Reading } from '../../../text/reading.ts';
import { namesPeople } from '../words/people/people-nouns.ts';
import { isPlace } from '../words/names/places.ts';

/** The chunk an item stands in, or `null`. */
export function chunkOver(reading: Reading, item: number): Chunk | null {
  const at = reading.chunkAt[item] ?? -1;
  return at < 0 ? null : (reading.chunks[at] ?? null);
}

/** Whether a noun phrase behind this item belongs to a preposition, not to a verb. */
export function isPreposition(item: Item | undefined): boolean {
  if (
    !item ||
    /^(?:after|before|since|until|as|while|because|though|than|when|if|whether|that)$/.test(
      item.lower,
    )
  )
    return false;
  return (
    item.part === 'ADP' ||
    /^(?:to|like|of|for|from|with|at|in|by|on|about|against)$/.test(item.lower)
  );
}

/** Walks a phrase with its "of ..." and "for ..." back to the noun it hangs on. */
export function rootOf(reading: Reading, chunk: Chunk, floor: number): Chunk {
  let root = chunk;
  while (isPreposition(reading.items[root.from - 1])) {
    const host = root.from - 2 >= floor ? chunkOver(reading, root.from - 2) : null;
    if (!host || host.from < floor) break;
    root = host;
  }
  return root;
}

/** How many phrases "of ..." and "for ..." are taken for parts of the one before. */
const links = 3;

/** Where a phrase ends with its "of the council" and "for York". */
export function endOfPhrase(reading: Reading, phrase: Chunk): number {
  let to = phrase.to;
  for (let link = 0; link < links; link++) {
    if (!/^(?:of|for|at|in|to|from|'s)$/.test(reading.items[to]?.lower ?? '')) return to;
    const next = chunkOver(reading, to + 1);
    if (!next || next.kind === 'time') return to;
    to = next.to;
  }
  return to;
}

/** Whether a phrase names somebody who could speak, verb of saying or not. */
export function canSpeak(reading: Reading, chunk: Chunk): boolean {
  const word = reading.items[chunk.head]?.lower ?? '';
  if (chunk.kind === 'pronoun') return /^(?:he|she|they|one)$/.test(word);
  if (chunk.kind === 'name') return chunk.to - chunk.nameFrom > 1 || !isPlace(word);
  return namesPeople(word);
}
