import type { Proposal } from '../../../contract/captures.ts';
import type { Span } from '../../../contract/shapes.ts';

/** Who said it: somebody of the library, somebody new, or nobody who is named. */
export type ChosenSpeaker = { id: number; name: string } | { name: string } | null;

/** What a researcher can do with the proposals of a review. */
export type ReviewAction =
  | { kind: 'keep' | 'drop' | 'reopen'; proposalIds: readonly number[] }
  | { kind: 'keepAbove'; threshold: number }
  | { kind: 'edit'; proposalId: number; span?: Span; type?: Proposal['type'] }
  | { kind: 'attribute'; proposalId: number; speaker: ChosenSpeaker; remember: boolean }
  | ({ kind: 'company'; proposalId: number } & Pick<Proposal, 'others' | 'hops'>)
  | { kind: 'select'; span: Span }
  /** Keeps it as one more place of a quote of the library. */
  | { kind: 'attest'; proposalId: number; quoteId: number }
  | { kind: 'undo' | 'finish' };

/** Confidence from which "keep all" keeps. */
export const SURE = 0.9;

/**
 * The proposals as they will be when an action is done, so that the window need not wait for it.
 *
 * @param text - The article, from which an edited span takes its wording.
 */
export function applyAction(
  proposals: readonly Proposal[],
  action: ReviewAction,
  text: string,
): Proposal[] {
  return proposals.map((proposal) => changed(proposal, action, text));
}

const STATE_AFTER = { keep: 'kept', drop: 'dropped', reopen: 'pending' } as const;

function changed(proposal: Proposal, action: ReviewAction, text: string): Proposal {
  if (action.kind === 'keepAbove')
    return isSure(proposal, action.threshold) ? { ...proposal, state: 'kept' } : proposal;
  if ('proposalIds' in action)
    return action.proposalIds.includes(proposal.id)
      ? { ...proposal, state: STATE_AFTER[action.kind] }
      : proposal;
  if (!('proposalId' in action) || action.proposalId !== proposal.id) return proposal;
  if (action.kind === 'attest') return { ...proposal, state: 'kept', quoteId: action.quoteId };
  if (action.kind === 'company') return { ...proposal, others: action.others, hops: action.hops };
  return action.kind === 'edit'
    ? edited(proposal, action, text)
    : attributed(proposal, action.speaker);
}

function isSure({ state, confidence, quoteId }: Proposal, threshold: number): boolean {
  return state === 'pending' && quoteId === null && confidence >= threshold;
}

/** Pending proposals by whom a proposal is by, itself too; none that would change a quote. */
export function bySameSpeaker(proposals: readonly Proposal[], proposal: Proposal): Proposal[] {
  const { speaker, speakerId } = proposal;
  if (speaker === null) return [];
  return proposals.filter(
    (each) =>
      each.state === 'pending' &&
      each.quoteId === null &&
      (speakerId === null ? each.speaker === speaker : each.speakerId === speakerId),
  );
}

function edited(
  proposal: Proposal,
  { span, type }: { span?: Span; type?: Proposal['type'] },
  text: string,
): Proposal {
  const [start, end] = span ?? [proposal.start, proposal.end];
  return { ...proposal, start, end, text: text.slice(start, end), type: type ?? proposal.type };
}

function attributed(proposal: Proposal, speaker: ChosenSpeaker): Proposal {
  const speakerId = speaker && 'id' in speaker ? speaker.id : null;
  return { ...proposal, speaker: speaker?.name ?? null, speakerId };
}

/** How far a review is. */
export interface Progress {
  total: number;
  reviewed: number;
  kept: number;
  left: number;
  /** Pending ones that "keep all" would keep. */
  sure: number;
}

/** Counts what is kept, dropped and left. */
export function progressOf(proposals: readonly Proposal[]): Progress {
  const count = (is: (proposal: Proposal) => boolean) => proposals.filter(is).length;
  const left = count(({ state }) => state === 'pending');
  return {
    total: proposals.length,
    reviewed: proposals.length - left,
    kept: count(({ state }) => state === 'kept'),
    left,
    sure: count((proposal) => isSure(proposal, SURE)),
  };
}

/** Proposals in the order in which they stand in the article. */
export function inTextOrder(proposals: readonly Proposal[]): Proposal[] {
  return proposals.toSorted(
    (one, other) => one.start - other.start || other.end - one.end || one.id - other.id,
  );
}

/**
 * Where the review goes on after a proposal is decided: to the next pending one, from the top
 * again after the last.
 *
 * @returns The same proposal where nothing else is pending.
 */
export function nextPending(proposals: readonly Proposal[], currentId: number): number {
  const place = proposals.findIndex(({ id }) => id === currentId);
  const others = [...proposals.slice(place + 1), ...proposals.slice(0, Math.max(0, place))];
  return others.find(({ state }) => state === 'pending')?.id ?? currentId;
}

/** The proposal `by` places further, stopping at the ends; the first where none is current. */
export function neighbour(
  proposals: readonly Proposal[],
  currentId: number | null,
  by: number,
): number | null {
  const place = proposals.findIndex(({ id }) => id === currentId);
  if (place === -1) return proposals[0]?.id ?? null;
  const reached = Math.min(proposals.length - 1, Math.max(0, place + by));
  return proposals[reached]?.id ?? null;
}

/** The first proposal that is not as it was, or is new; `null` where none is. */
export function firstChanged(
  before: readonly Proposal[],
  after: readonly Proposal[],
): number | null {
  const known = new Map(before.map((proposal) => [proposal.id, proposal]));
  const changed = inTextOrder(after).find((proposal) => {
    const was = known.get(proposal.id);
    return (
      !was ||
      was.state !== proposal.state ||
      was.start !== proposal.start ||
      was.end !== proposal.end ||
      was.type !== proposal.type ||
      was.speaker !== proposal.speaker ||
      was.others.length !== proposal.others.length ||
      was.hops.length !== proposal.hops.length
    );
  });
  return changed?.id ?? null;
}
