import type { ProposalRecord } from '../../../db/captures.ts';

/** A proposal as it would be made of what is found now. */
export type FoundNow = Omit<ProposalRecord, 'id'>;

/** What another look at a text found that the one before did not. */
export interface FoundAnew {
  added: FoundNow[];
  /** With the proposal that it differs from in who said it, who passed it on, or bounds. */
  changed: { draft: FoundNow; before: ProposalRecord }[];
}

const shared = (one: ProposalRecord, other: FoundNow) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);
const lengthOf = ({ start, end }: { start: number; end: number }) => end - start;
const isSamePlace = (one: ProposalRecord, other: FoundNow) =>
  one.start === other.start && one.end === other.end;

/** Whether at least half of the shorter of the two is in the other. */
const isMostlyShared = (one: ProposalRecord, other: FoundNow) =>
  2 * shared(one, other) >= Math.min(lengthOf(one), lengthOf(other));

/** Whether both are by the same; that nobody is named now says nothing against who was. */
const isSameSpeaker = (one: ProposalRecord, other: FoundNow) =>
  other.speaker === null ||
  other.speaker === one.speaker ||
  (one.speakerId !== null && one.speakerId === other.speakerId);

const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name).join('\n');

/** Whether two lists name the same, in the same order. */
export const isSameCompany = (
  one: readonly { name: string }[],
  other: readonly { name: string }[],
): boolean => namesOf(one) === namesOf(other);

/** Whether it is not said now that others said it or passed it on. */
const isSaidAsBefore = (one: ProposalRecord, { others, hops }: FoundNow) =>
  (others.length === 0 || isSameCompany(others, one.others)) &&
  (hops.length === 0 || isSameCompany(hops, one.hops));

/**
 * Holds what is found in a text now against the proposals that are there. What the researcher has
 * decided by hand is never changed by it.
 */
export function compareFound(
  before: readonly ProposalRecord[],
  drafts: readonly FoundNow[],
): FoundAnew {
  // Of several of one place the latest tells what was decided.
  const latest = before.toSorted((one, other) => other.id - one.id);
  const exact = new Map(
    drafts.flatMap((draft) => {
      const there = latest.find((proposal) => isSamePlace(proposal, draft));
      return there ? [[draft, there] as const] : [];
    }),
  );
  const taken = new Set(exact.values());
  const result: FoundAnew = { added: [], changed: [] };
  for (const draft of drafts) {
    const near = latest.filter((proposal) => isMostlyShared(proposal, draft));
    const there = exact.get(draft) ?? near.find((proposal) => !taken.has(proposal));
    if (!there) {
      // What is a part of something that is found as before is nothing new.
      if (near.length === 0) result.added.push(draft);
      continue;
    }
    taken.add(there);
    if (there.byHand) continue;
    const isSame = isSameSpeaker(there, draft) && isSaidAsBefore(there, draft);
    if (isSamePlace(there, draft) && isSame) continue;
    result.changed.push({ draft, before: there });
  }
  return result;
}
