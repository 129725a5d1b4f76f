import type { Chunk, Reading } from '../../../text/reading.ts';
import { canSpeak, chunkOver, isPreposition } from './phrases.ts';

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
