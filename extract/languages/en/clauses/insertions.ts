import type { Chunk, Item, Reading } from '../../../text/reading.ts';
import { canSpeak, chunkOver, isPreposition, rootOf } from './phrases.ts';

/** Marks that set an insertion off. */
export const commas = /^(?:,|\(|\)|—|–|--|-|\[|\])$/;

/** The noun phrase that a comma-bound insertion before `comma` hangs on ("Lee, a judge,"). */
export function hostOfInsertion(reading: Reading, comma: number, floor: number): Chunk | null {
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
export function openingOf(items: readonly Item[], close: number, floor: number): number {
  for (let at = close - 1; at >= Math.max(floor, close - 20); at--)
    if (/^[([]$/.test(items[at]?.text ?? '')) return at;
  return close;
}

/** "Ann Lee, chair of the board" without a comma behind: the office is not the subject, Lee is. */
export function bearerOf(reading: Reading, office: Chunk, floor: number): Chunk {
  const { items } = reading;
  if (office.kind !== 'nominal' || items[office.from]?.part === 'DET' || office.owner)
    return office;
  let at = office.from - 1;
  if (items[at]?.lower === 'and') at = (chunkOver(reading, at - 1)?.from ?? at) - 1;
  if (items[at]?.text !== ',') return office;
  const before = at - 1 >= floor ? chunkOver(reading, at - 1) : null;
  return before?.kind === 'name' && !isPreposition(items[before.from - 1]) ? before : office;
}
