import { isVerb } from '../languages/en/clauses/cue.ts';
import type { Chunk, Reading } from '../text/reading.ts';

/** The unnamed phrase that begins, or ends, at an item. */
function phraseAt(reading: Reading, item: number, side: 'from' | 'to'): Chunk | null {
  const at = side === 'from' ? item : item - 1;
  const chunk = reading.chunks[reading.chunkAt[at] ?? -1];
  return chunk?.kind === 'nominal' && chunk[side] === item ? chunk : null;
}

/** Whether nothing stands before an item that could have the phrase there as its object. */
function isFree(reading: Reading, item: number): boolean {
  const { items, sentences, sentenceAt } = reading;
  if (sentences[sentenceAt[item] ?? 0]?.from === item) return true;
  const before = items[item - 1];
  return before?.text === ',' || before?.part === 'QUOTE';
}

/**
 * The items of all who are named together with an unnamed speaker: `Arms experts and Western
 * officials questioned it`, `said two doctors and a nurse`; those of the speaker alone where it may
 * be otherwise (`Lee met doctors and nurses said`).
 */
export function together(reading: Reading, mention: Chunk): readonly [from: number, to: number] {
  const { items } = reading;
  const alone = [mention.from, mention.to] as const;
  if (mention.kind !== 'nominal') return alone;
  if (items[mention.from - 1]?.lower === 'and') {
    const first = phraseAt(reading, mention.from - 1, 'to');
    return first && isFree(reading, first.from) ? [first.from, mention.to] : alone;
  }
  if (items[mention.to]?.lower !== 'and') return alone;
  const second = phraseAt(reading, mention.to + 1, 'from');
  const after = second ? items[second.to] : undefined;
  const isEnd = after === undefined || after.part === 'PUNCT' || isVerb(after);
  return second && isEnd && (isFree(reading, mention.from) || isVerb(items[mention.from - 1]))
    ? [mention.from, second.to]
    : alone;
}
