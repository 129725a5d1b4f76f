import type { Chunk, Reading, Sentence } from '../text/reading.ts';

/** Somebody's words told without quotation marks, as items of one sentence. */
export interface Report {
  /** Items of what was said, end exclusive. */
  content: readonly [from: number, to: number];
  mention: Chunk;
  cue: readonly [from: number, to: number];
}

/** One way of telling somebody's words without quotation marks. */
export interface ReportRule {
  name: string;
  find: (reading: Reading, sentence: Sentence) => Report | null;
}
