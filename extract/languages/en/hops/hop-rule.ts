import type { Meanings } from '../../../speakers/meaning.ts';
import type { Chunk, Reading } from '../../../text/reading.ts';

/** A clause of saying, as its subject and its words of saying. */
export interface SayingClause {
  mention: Chunk;
  /** Item where its subject begins, with those who are named before it in one row. */
  from: number;
  /** Items of the word or words of saying, end exclusive. */
  cue: readonly [from: number, to: number];
  /** On which side of its verb the subject stands; `null` where it is no subject ("quoted him as"). */
  subject: 'before' | 'behind' | null;
}

/** Who passes on what a clause tells. */
export interface Passing {
  by: Chunk;
  /** Item of the verb by which they do; `null` where none does ("according to Lee"). */
  verb: number | null;
}

/** One way in which a text says who passed on what somebody said. */
export type HopRule = (
  reading: Reading,
  clause: SayingClause,
  meanings: Meanings,
) => Passing | null;
