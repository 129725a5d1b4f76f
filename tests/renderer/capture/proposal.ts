import type { Proposal } from '../../../contract/captures.ts';

/** A pending proposal with what a test does not care for filled in. */
export function proposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    id: 1,
    start: 0,
    end: 5,
    text: 'words',
    type: 'direct',
    cue: null,
    mention: null,
    speaker: 'Ada Brandt',
    speakerId: null,
    others: [],
    hops: [],
    calling: null,
    why: null,
    confidence: 0.8,
    origin: 'found',
    state: 'pending',
    quoteId: null,
    was: null,
    ...changes,
  };
}
