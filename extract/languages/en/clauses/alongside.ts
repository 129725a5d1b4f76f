import type { Proposal } from '../rules/rule.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';
import { chunkOver, endOfPhrase } from './phrases.ts';

/** The phrase behind "along with" or the like at an item, with where it ends; `null` for none. */
function companionAt(reading: Reading, at: number): [Chunk, number] | null {
  const { items } = reading;
  const words = [0, 1, 2].map((step) => items[at + step]?.lower ?? '').join(' ');
  const length = /^(?:along|together) with /.test(words) ? 2 : words === 'as well as' ? 3 : 0;
  const chunk = length > 0 ? chunkOver(reading, at + length) : null;
  return chunk?.from === at + length ? [chunk, endOfPhrase(reading, chunk)] : null;
}

/**
 * Who is set beside a speaker as doing the same: "Lee, along with Marsh, said", "Together with
 * Marsh, Lee said".
 */
export function alongside(
  reading: Reading,
  { mention, cue }: Pick<Proposal, 'mention' | 'cue'>,
): Chunk[] {
  if (!mention || (cue && mention.to > cue[0])) return [];
  const { items, sentences, sentenceAt } = reading;
  const inner = items[mention.to]?.text === ',' ? companionAt(reading, mention.to + 1) : null;
  if (inner && items[inner[1]]?.text === ',') return [inner[0]];
  const fronted = companionAt(reading, sentences[sentenceAt[mention.from] ?? 0]?.from ?? 0);
  return fronted && items[fronted[1]]?.text === ',' && fronted[1] + 1 === mention.from
    ? [fronted[0]]
    : [];
}
