import type { Item, Reading, Sentence } from '../../text/reading.ts';
import { stemOf } from './stem.ts';

/** A word that may report what somebody says, thinks or wants. */
export interface Cue {
  /** Its item. */
  at: number;
  /** What it is looked up by: "say", or "according" for "according to". */
  stem: string;
  part: 'VERB' | 'NOUN' | 'ADJ' | 'ADP';
  sentence: Sentence;
  /** Items of the sentence end here, its full stop left out. */
  end: number;
}

/** How often words report, as share of their uses, by stem and part ("say VERB"). */
export type Likelihoods = ReadonlyMap<string, number>;

/** Words that report more seldom are not looked at. */
const least = 0.06;

/** Verbs that are seldom met, by one that is used just so and met often. */
const likened = new Map([
  ['inform', 'tell'],
  ['notify', 'tell'],
]);

/** What a word is looked up by, as {@link stemOf} makes it or that of its like. */
function lookedUpBy(word: string): string {
  const stem = stemOf(word);
  return likened.get(stem) ?? stem;
}

/** What an item is looked up by in {@link Likelihoods}. */
export function cueKey(item: Item): string {
  return `${lookedUpBy(item.lower)} ${item.part}`;
}

/** The same of a cue. */
export function cueKeyOf({ stem, part }: Cue): string {
  return `${stem} ${part}`;
}

/** Where the words of a sentence end, its full stop left out. */
export function wordsEnd({ items }: Reading, sentence: Sentence): number {
  let to = sentence.to;
  while (to > sentence.from && items[to - 1]?.part === 'PUNCT') to--;
  return to;
}

/** Whether a clause with "that" follows, so that even a word never met may report. */
function bringsThat(items: readonly Item[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 3); next++)
    if (items[next]?.lower === 'that') return true;
  return false;
}

/** The words of a sentence that may report. */
export function cuesIn(reading: Reading, sentence: Sentence, likely: Likelihoods): Cue[] {
  const { items } = reading;
  const end = wordsEnd(reading, sentence);
  const cues: Cue[] = [];
  for (let at = sentence.from; at < end; at++) {
    const item = items[at];
    if (!item) break;
    if (item.lower === 'according' && items[at + 1]?.lower === 'to') {
      cues.push({ at, stem: 'according', part: 'ADP', sentence, end });
      continue;
    }
    if (item.part !== 'VERB' && item.part !== 'NOUN' && item.part !== 'ADJ') continue;
    const chance = likely.get(cueKey(item)) ?? 0;
    if (chance < least && !(item.part === 'VERB' && bringsThat(items, at, end))) continue;
    cues.push({ at, stem: lookedUpBy(item.lower), part: item.part, sentence, end });
  }
  return cues;
}
