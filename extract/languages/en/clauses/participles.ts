import type { Chunk, Reading } from '../../../text/reading.ts';
import { beside } from './beside.ts';
import { isFinite } from './cue.ts';
import { canSpeak, chunkOver, isPreposition } from './phrases.ts';

const signs = /^(?:sign|signs|ad|ads|banner|poster|voice|voiceover|voice-over|note|placard)$/;
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
export function participleSubject(reading: Reading, verb: number, floor: number): Chunk | null {
  const { items } = reading;
  let at = verb - 1;
  while (items[at]?.part === 'ADV') at--;
  // A quotation before it keeps its comma inside.
  if (items[at]?.text === ',' || items[at]?.part === 'QUOTE') {
    const main = mainSubject(reading, floor, verb);
    const near = at - 1 >= floor ? chunkOver(reading, at - 1) : null;
    return (
      main ??
      (near && canSpeak(reading, near) && !isPreposition(items[near.from - 1]) ? near : null)
    );
  }
  const chunk = at >= floor ? chunkOver(reading, at) : null;
  if (!chunk) return null;
  if (signs.test(items[chunk.head]?.lower ?? '')) return chunk;
  return items[chunk.from - 1]?.lower === 'with' && canSpeak(reading, chunk) ? chunk : null;
}
