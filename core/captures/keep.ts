import type { Catalogue } from '../../db/catalogue.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import { anchorAt, paragraphNumber } from '../anchor.ts';
import { addSpeaker } from '../speakers.ts';
import { found } from '../refusals.ts';
import { basisOf, speakerOfName } from './speaker-of-name.ts';

/** The speaker that a proposal names: one of the library, or a new one. */
function speakerOf(catalogue: Catalogue, proposal: ProposalRecord): number | null {
  const { speaker, speakerId, captureId } = proposal;
  if (speakerId !== null) return speakerId;
  if (speaker === null) return null;
  const known = catalogue.speakers.byName(speaker);
  const id = known ?? addSpeaker(catalogue, speakerOfName(speaker));
  catalogue.captures.nameSpeaker(captureId, speaker, id);
  return id;
}

/** Keeps one proposal: quote, attribution and attestation. Part of the caller's step. */
function keepOne(catalogue: Catalogue, proposal: ProposalRecord): number {
  const capture = found(catalogue.captures.get(proposal.captureId), 'article under review');
  const text = found(catalogue.sources.snapshotText(capture.snapshotId), 'snapshot');
  const source = found(catalogue.sources.get(capture.sourceId), 'source');
  const wordsAt = (span: readonly [number, number] | null) => span && text.slice(span[0], span[1]);
  const mention = wordsAt(proposal.mention);
  const speakerId = speakerOf(catalogue, proposal);
  const wording = text.slice(proposal.start, proposal.end);
  const quoteId = catalogue.quotes.insert(
    {
      // A comma before the closing mark is the reporter's.
      text: wording.replace(/,$/, '') || wording,
      kind: proposal.type,
      mode: null,
      language: source.csl.language ?? null,
      saidOn: null,
      saidDay: null,
      addressee: null,
      note: '',
    },
    catalogue.newUuid(),
    catalogue.now(),
  );
  if (speakerId !== null) {
    const basis = basisOf(mention, proposal.speaker ?? '');
    const attribution = { speakerId, roleId: null, basis, certainty: null, disputed: false };
    catalogue.quotes.setAttributions(quoteId, [attribution]);
  }
  catalogue.attestations.insert(
    quoteId,
    {
      ...anchorAt(text, proposal.start, proposal.end),
      sourceId: capture.sourceId,
      snapshotId: capture.snapshotId,
      locators: { paragraph: String(paragraphNumber(text, proposal.start)) },
      cue: wordsAt(proposal.cue),
      cueSpan: proposal.cue,
      mention,
      mentionSpan: proposal.mention,
    },
    catalogue.newUuid(),
  );
  catalogue.captures.updateProposal({ ...proposal, speakerId, state: 'kept', quoteId });
  return quoteId;
}

/**
 * Keeps proposals in one step; those that are not pending any more are left as they are.
 *
 * @returns Ids of the quotes made.
 */
export function keepProposals(catalogue: Catalogue, ids: readonly number[]): number[] {
  const label = ids.length === 1 ? 'Keep quote' : `Keep ${ids.length} quotes`;
  return catalogue.steps.write(label, () =>
    ids.flatMap((id) => {
      // Read anew each time, since keeping one can name the speaker of the next.
      const proposal = found(catalogue.captures.proposal(id), 'proposal');
      return proposal.state === 'pending' ? [keepOne(catalogue, proposal)] : [];
    }),
  );
}
