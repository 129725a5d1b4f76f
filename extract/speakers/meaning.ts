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

/** What speaks for somebody whom a pronoun or an office could mean. */
export type MeaningSign =
  | 'only-man'
  | 'only-woman'
  | 'only-person'
  | 'same-sentence'
  | 'sentence-before'
  | 'subject-before'
  | 'spoke-last'
  | 'pronoun-before'
  | 'described'
  | 'beside'
  | 'named-most';

/** Meanings by phrase. */
export type Meanings = ReadonlyMap<Chunk, Meaning>;
