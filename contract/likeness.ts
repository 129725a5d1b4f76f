import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base } from './base.ts';
import { QuoteSummary } from './search.ts';
import { Id } from './shapes.ts';

/** Quotes of one group, or chosen at once, at most. */
const MOST_OTHERS = 200;
/** Quotes that can be asked about at once. */
export const MOST_ASKED = 500;

/** How alike two quotes are, by the two of their wordings that are nearest. */
export const Likeness = z.object({
  /** 0 to 1; 1 where the words are the same, whatever stands between them. */
  score: z.number().min(0).max(1),
  /** The words are the same; nearly so; or the one is a part of the other. */
  how: z.enum(['same', 'alike', 'part']),
});
export type Likeness = z.infer<typeof Likeness>;

/** A quote that may be the same as the one that was asked about. */
export const Match = Likeness.extend({
  quote: QuoteSummary,
  /** Of the wordings of both the two that are nearest: that of the one asked about, and the other's. */
  wording: z.string(),
  to: z.string(),
  /** Whether somebody is said to have said both. */
  sameSpeaker: z.boolean(),
});
export type Match = z.infer<typeof Match>;

/** Another wording of the same, or something else after all: neither is offered again. */
export const Verdict = z.enum(['variant', 'apart']);
export type Verdict = z.infer<typeof Verdict>;

/** A quote and others that may be the same; each is like the first. */
export const AlikeGroup = z.object({ id: Id, otherIds: z.array(Id).min(1).max(MOST_OTHERS) });
export type AlikeGroup = z.infer<typeof AlikeGroup>;

/** What comes to a quote when others are merged into it. */
export const MergePreview = z.object({
  /** Places in which the others stand. */
  places: z.int(),
  /** Speakers, tags and collections that it does not have yet. */
  speakers: z.array(z.string()),
  tags: z.array(z.string()),
  collections: z.array(z.string()),
  relations: z.int(),
  verifications: z.int(),
  /** Fields that are empty and get a value ("Said on"). */
  fields: z.array(z.string()),
  /** What is added to its note, notes of the others included. */
  note: z.string(),
});
export type MergePreview = z.infer<typeof MergePreview>;

const pair = { id: Id, otherIds: z.array(Id).min(1).max(MOST_OTHERS) };

/** The same quote in several sources. */
export const likeness = {
  /** Quotes that may be the same, nearest first; without those that are judged already. */
  of: base.input(z.object({ id: Id })).output(z.array(Match)),
  /** Which of these quotes have such others. */
  among: base
    .input(z.object({ ids: z.array(Id).max(MOST_ASKED) }))
    .output(z.object({ ids: z.array(Id) })),
  /** Holds a quote against these others, as `of` does; pairs that are judged are left out. */
  compare: base.input(z.object(pair)).output(z.array(Match)),
  /** Looks for the same quotes in the whole library: says how far it is, last what it found. */
  sweep: base.output(
    eventIterator(
      z.union([
        z.object({ done: z.int(), total: z.int() }),
        z.object({ groups: z.array(AlikeGroup), total: z.int() }),
      ]),
    ),
  ),
  judge: base.input(z.object({ ...pair, verdict: Verdict })).output(z.void()),
  /** Takes a verdict back: the two may be offered again. */
  forget: base.input(z.object({ id: Id, otherId: Id })).output(z.void()),
  preview: base.input(z.object(pair)).output(MergePreview),
  /** Brings the others' places, and all else that hangs on them, to the quote; they are no more. */
  merge: base.input(z.object(pair)).output(z.void()),
};
