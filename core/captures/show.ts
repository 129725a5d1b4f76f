import type { Proposal } from '../../contract/captures.ts';
import { reasonInWords } from '../../contract/extraction.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import { callingOf } from './learned-names.ts';

/** A proposal as its users see it. @param text - The article. */
export function shownProposal(text: string, proposal: ProposalRecord): Proposal {
  const { was, reason, byHand, cue, speaker, others, hops, mention: speakerMention } = proposal;
  return {
    ...proposal,
    text: text.slice(proposal.start, proposal.end),
    calling: callingOf(text, proposal),
    why:
      reason && !byHand
        ? reasonInWords(text, { cue, speakerMention, speaker, others, hops, reason })
        : null,
    was: was && { ...was, text: text.slice(was.start, was.end) },
  };
}
