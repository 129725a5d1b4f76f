import type { MeaningSign } from '../../contract/extraction.ts';
import type { Character } from '../names/cast.ts';
import type { Chunk } from '../text/reading.ts';

/** Whom a phrase means, how sure that is, and what spoke for it. */
export interface Meaning {
  character: Character;
  /** Chance, 0 to 1, among all who could be meant. */
  share: number;
  /** What spoke for them, the weightiest first; empty for a name. */
  signs: readonly MeaningSign[];
}

/** Meanings by phrase. */
export type Meanings = ReadonlyMap<Chunk, Meaning>;
