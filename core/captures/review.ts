import type { Proposal } from '../../contract/captures.ts';
import type { Catalogue } from '../../db/catalogue.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import { found, refused } from '../refusals.ts';
import { addForm, speakerCalled } from '../speakers.ts';
import { calledAlike, callingOf } from './learned-names.ts';

const OPENING = /["“”„«»‘’'‚‹›]/;
const OUTER = /^[\s"“”„«»‘’‚‹›']+|[\s"“”„«»‚‹›]+$/gu;

/** @throws {ORPCError} `REFUSED` once the review is finished. */
function requireOpen(catalogue: Catalogue, captureId: number) {
  const capture = found(catalogue.captures.get(captureId), 'article under review');
  if (!capture.open) throw refused(null, 'This review is finished. Undo that to go on with it.');
  return capture;
}

const textOf = (catalogue: Catalogue, captureId: number) =>
  found(catalogue.sources.snapshotText(requireOpen(catalogue, captureId).snapshotId), 'snapshot');

/**
 * A span without the white space and quotation marks around its words.
 *
 * @throws {ORPCError} `REFUSED` if no words are left, or it is not inside the text.
 */
function trimmed(text: string, [start, end]: readonly [number, number]): [number, number] {
  if (end > text.length || start >= end) throw refused('span', 'Select some words of the article.');
  const words = text.slice(start, end);
  const leading = words.length - words.replace(/^[\s"“”„«»‘’‚‹›']+/u, '').length;
  const kept = words.replace(OUTER, '');
  if (kept === '') throw refused('span', 'Select some words of the article.');
  return [start + leading, start + leading + kept.length];
}

/**
 * A proposal that is still to be decided.
 *
 * @throws {ORPCError} `REFUSED` for one that is decided, or once the review is finished.
 */
export function pendingProposal(catalogue: Catalogue, id: number): ProposalRecord {
  const proposal = found(catalogue.captures.proposal(id), 'proposal');
  requireOpen(catalogue, proposal.captureId);
  if (proposal.state !== 'pending') {
    throw refused(null, 'This one is decided already. Undo it first, or edit the quote.');
  }
  return proposal;
}

type SpeakerChoice = { id: number } | { name: string } | null;

function chosenSpeaker(catalogue: Catalogue, choice: SpeakerChoice) {
  if (choice === null) return { speaker: null, speakerId: null };
  if ('id' in choice) {
    const { display } = found(catalogue.speakers.get(choice.id), 'speaker');
    return { speaker: display, speakerId: choice.id };
  }
  return { speaker: choice.name, speakerId: catalogue.speakers.byName(choice.name) };
}

/** What may change in a proposal before it is kept. */
export interface ProposalChanges {
  span?: readonly [number, number] | undefined;
  type?: Proposal['type'] | undefined;
  speaker?: SpeakerChoice | undefined;
  others?: Proposal['others'] | undefined;
  hops?: Proposal['hops'] | undefined;
  /** Whether the speaker goes by the words from now on by which the article calls them. */
  remember?: boolean | undefined;
}

/**
 * Changes a pending proposal, as a step. A speaker who is corrected is corrected in all of the
 * article that is called just so and still pending.
 *
 * @returns How many others followed.
 */
export function editProposal(
  catalogue: Catalogue,
  id: number,
  { span, type, speaker, others, hops, remember = false }: ProposalChanges,
): { followed: number } {
  const { captures, steps } = catalogue;
  const before = pendingProposal(catalogue, id);
  const text = textOf(catalogue, before.captureId);
  const [start, end] = span ? trimmed(text, span) : [before.start, before.end];
  const edited = {
    ...before,
    start,
    end,
    type: type ?? before.type,
    others: others ?? before.others,
    hops: hops ?? before.hops,
    byHand: true,
  };
  if (speaker === undefined) {
    steps.write('Edit proposal', () => captures.updateProposal(edited));
    return { followed: 0 };
  }
  const alike = calledAlike(text, before, captures.proposals(before.captureId));
  const calling = remember ? callingOf(text, before) : null;
  steps.write('Change speaker', () => {
    const who = chosenSpeaker(catalogue, speaker);
    if (calling !== null && who.speaker !== null) {
      who.speakerId ??= speakerCalled(catalogue, who.speaker);
      addForm(catalogue, who.speakerId, calling);
    }
    for (const each of [edited, ...alike]) {
      captures.updateProposal({ ...each, ...who, byHand: true });
    }
  });
  return { followed: alike.length };
}

/** Drops pending proposals, or takes dropped ones back, as a step. */
export function markProposals(
  catalogue: Catalogue,
  ids: readonly number[],
  state: 'dropped' | 'pending',
): void {
  const noun = ids.length === 1 ? 'proposal' : `${ids.length} proposals`;
  catalogue.steps.write(state === 'dropped' ? `Drop ${noun}` : `Take back ${noun}`, () => {
    for (const id of ids) {
      const proposal = found(catalogue.captures.proposal(id), 'proposal');
      requireOpen(catalogue, proposal.captureId);
      if (proposal.state !== 'kept') catalogue.captures.updateProposal({ ...proposal, state });
    }
  });
}

/** Makes a proposal of words that were missed; the speaker is that of the nearest one before. */
export function selectProposal(
  catalogue: Catalogue,
  captureId: number,
  span: readonly [number, number],
): number {
  const text = textOf(catalogue, captureId);
  const [start, end] = trimmed(text, span);
  const before = catalogue.captures
    .proposals(captureId)
    .findLast((each) => each.end <= start && !text.slice(each.end, start).includes('\n'));
  const marked = start > 0 && OPENING.test(text[start - 1] ?? '');
  return catalogue.steps.write('Select quotation', () =>
    catalogue.captures.insertProposal({
      captureId,
      start,
      end,
      type: marked ? 'direct' : 'indirect',
      cue: null,
      mention: null,
      speaker: before?.speaker ?? null,
      speakerId: before?.speakerId ?? null,
      confidence: 1,
      origin: 'selected',
      state: 'pending',
      quoteId: null,
      others: [],
      hops: [],
      byHand: true,
      reason: null,
      was: null,
    }),
  );
}
