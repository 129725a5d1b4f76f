import type { Catalogue } from '../../db/catalogue.ts';
import type { ProposalRecord } from '../../db/captures.ts';
import type { Locators } from '../../contract/csl.ts';
import { anchorAt } from '../anchor.ts';
import { speakerCalled } from '../speakers.ts';
import { found } from '../refusals.ts';
import { locatorsIn } from './numbering.ts';
import { basisOf } from '../speaker-of-name.ts';

/** The article that proposals are of: read once, however many of them are kept. */
interface Reviewed {
  sourceId: number;
  snapshotId: number;
  text: string;
  language: string | null;
  /** Paragraph and page at a UTF-16 offset. */
  placeAt: (offset: number) => Locators;
}

function readReviewed(catalogue: Catalogue, captureId: number): Reviewed {
  const capture = found(catalogue.captures.get(captureId), 'article under review');
  const { sourceId, snapshotId } = capture;
  const text = found(catalogue.sources.snapshotText(snapshotId), 'snapshot');
  const { csl } = found(catalogue.sources.get(sourceId), 'source');
  const language = csl.language ?? null;
  return { sourceId, snapshotId, text, language, placeAt: locatorsIn({ ...capture, text }) };
}

/** The speaker that a proposal names: one of the library, or a new one. */
function speakerOf(catalogue: Catalogue, proposal: ProposalRecord): number | null {
  const { speaker, speakerId, captureId } = proposal;
  if (speakerId !== null) {
    // One who was thrown away meanwhile is needed again.
    catalogue.trash.restore('speaker', [speakerId]);
    return speakerId;
  }
  if (speaker === null) return null;
  const id = speakerCalled(catalogue, speaker);
  catalogue.captures.nameSpeaker(captureId, speaker, id);
  return id;
}

function addQuote(catalogue: Catalogue, { text, language }: Reviewed, proposal: ProposalRecord) {
  const wording = text.slice(proposal.start, proposal.end);
  return catalogue.quotes.insert(
    {
      // A comma before the closing mark is the reporter's.
      text: wording.replace(/,$/, '') || wording,
      segments: null,
      kind: proposal.type,
      mode: null,
      language,
      saidOn: null,
      saidDay: null,
      addressee: null,
      translator: null,
      note: '',
    },
    catalogue.newUuid(),
    catalogue.now(),
  );
}

/** Keeps one proposal: quote, attribution and attestation. Part of the caller's step. */
function keepOne(catalogue: Catalogue, article: Reviewed, proposal: ProposalRecord): number {
  const { text, sourceId, snapshotId, placeAt } = article;
  const wordsAt = (span: readonly [number, number] | null) => span && text.slice(span[0], span[1]);
  const mention = wordsAt(proposal.mention);
  const speakerId = speakerOf(catalogue, proposal);
  const quoteId = addQuote(catalogue, article, proposal);
  if (speakerId !== null) {
    const basis = basisOf(mention, [
      proposal.speaker ?? '',
      ...catalogue.speakers.forms(speakerId),
    ]);
    const attribution = { speakerId, roleId: null, basis, certainty: null, disputed: false };
    catalogue.quotes.setAttributions(quoteId, [attribution]);
  }
  const { start, end, cue: cueSpan, mention: mentionSpan } = proposal;
  catalogue.attestations.insert(
    quoteId,
    {
      ...anchorAt(text, start, end),
      sourceId,
      snapshotId,
      locators: placeAt(start),
      cue: wordsAt(cueSpan),
      cueSpan,
      mention,
      mentionSpan,
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
  const articles = new Map<number, Reviewed>();
  const articleOf = (captureId: number): Reviewed => {
    const article = articles.get(captureId) ?? readReviewed(catalogue, captureId);
    articles.set(captureId, article);
    return article;
  };
  const label = ids.length === 1 ? 'Keep quote' : `Keep ${ids.length} quotes`;
  return catalogue.steps.write(label, () =>
    ids.flatMap((id) => {
      // Read anew each time, since keeping one can name the speaker of the next.
      const proposal = found(catalogue.captures.proposal(id), 'proposal');
      if (proposal.state !== 'pending') return [];
      return [keepOne(catalogue, articleOf(proposal.captureId), proposal)];
    }),
  );
}
